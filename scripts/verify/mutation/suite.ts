/*
 * Stands in for `vitest` in the bundled tests of a mutation run: Vitest's own `expect`, and tests that are
 * collected here and run one after another by the runner.
 */

/** Vitest's own, put there by the runner: a script that is evaluated cannot import it. */
export const { vitestExpect: expect } = globalThis as unknown as { vitestExpect: unknown }

type Body = () => unknown
export interface Test {
  readonly name: string
  readonly body: Body
}
interface Suite {
  readonly names: readonly string[]
  readonly before: Body[]
}

let suite: Suite = { names: [], before: [] }
let tests: Test[] = []

/** The tests that a file declares. */
export async function declaredBy(load: () => Promise<unknown>): Promise<Test[]> {
  suite = { names: [], before: [] }
  tests = []
  await load()
  return tests
}

function nested(name: string, declare: Body): void {
  const outer = suite
  suite = { names: [...outer.names, name], before: [...outer.before] }
  declare()
  suite = outer
}

function collected(name: string, body: Body): void {
  const { names, before } = suite
  const whole = [...names, name].join(' › ')
  tests.push({
    name: whole,
    body: async () => {
      for (const prepare of before) await prepare()
      await body()
    },
  })
}

type Declare = (name: string, body: Body) => void
type Arguments = readonly unknown[]

/** The name of a test of a table: Vitest's `%s`, `%j`, `%d`, `%i` and `$key`. */
function titled(name: string, row: unknown, place: number): string {
  const values = Array.isArray(row) ? [...(row as Arguments)] : [row]
  const plain = (value: unknown) =>
    typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  const filled = name
    .replace(/%[sjdio]/g, () => plain(values.shift()))
    .replace(/\$(\w+)/g, (_, key: string) => plain((row as Record<string, unknown>)[key]))
  return `${filled} #${place}`
}

function each(declare: Declare) {
  return (rows: readonly unknown[]) =>
    (name: string, given: unknown, body: unknown): void => {
      const run = (typeof given === 'function' ? given : body) as (...row: unknown[]) => unknown
      const spread = rows.every((row) => Array.isArray(row))
      for (const [place, row] of rows.entries())
        declare(titled(name, row, place), () => (spread ? run(...(row as Arguments)) : run(row)))
    }
}

/** `it(name, body)`, `it(name, options, body)`. */
function declaring(declare: Declare) {
  const plain = (name: string, given: unknown, body?: unknown) => {
    declare(name, (typeof given === 'function' ? given : body) as Body)
  }
  return Object.assign(plain, { each: each(declare), skip: () => undefined })
}

export const describe = declaring(nested)
export const it = declaring(collected)
export const test = it
export const beforeAll = (prepare: Body): void => void suite.before.push(prepare)
export const afterAll = (): void => undefined

/** Types are checked by tsc alone. */
const typed: unknown = new Proxy(() => typed, { get: () => typed, apply: () => typed })
export const expectTypeOf = (): unknown => typed

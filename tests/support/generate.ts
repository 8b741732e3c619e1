import fc from 'fast-check'
import { Decimal } from '../../src/core/decimal.ts'
import type { Calculation } from '../../src/core/evaluate.ts'
import { calculate, evaluate } from '../../src/core/evaluate.ts'
import type { Field } from '../../src/core/fields.ts'
import { Refusal } from '../../src/core/fields.ts'
import type { Typed } from '../../src/core/link.ts'
import type { Result } from '../../src/core/result.ts'
import type { CatalogueRule } from '../../src/core/rule.ts'
import { readingsOf } from '../../src/core/rule.ts'

/* Requests for any rule, made from what its fields say of themselves. */

export interface Made {
  readonly on: string
  readonly readings: Record<string, string>
  readonly inputs: Typed
}

const day: fc.Arbitrary<string> = fc
  .date({ min: new Date('1940-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const truth = fc.constantFrom('true', 'false')

/** A number within a field's limits: round, odd, at the limits, or near one of `seeds`. */
function numberFor({ min = '0', max = '0', decimals = 0 }: Field, seeds: readonly string[]) {
  const finest = new Decimal(`1e-${decimals}`)
  const most = new Decimal(max).div(finest)
  const any = fc
    .bigInt({ min: BigInt(new Decimal(min).div(finest).toFixed()), max: BigInt(most.toFixed()) })
    .map((units) => finest.times(units.toString()))
  const cents = fc.nat({ max: 10_000_000 }).map((fen) => new Decimal(fen).div(decimals ? 100 : 1))
  const near = fc
    .tuple(fc.constantFrom('1', ...seeds), fc.constantFrom('0', '1', '-1', '0.01', '-0.01'))
    .map(([seed, off]) => new Decimal(seed).plus(decimals ? off : 0))
  return fc
    .oneof(
      any,
      cents,
      fc.nat({ max: 200 }).map((n) => new Decimal(n)),
      near,
      near,
      fc.constantFrom(new Decimal(min), new Decimal(max)),
    )
    .filter((value) => value.gte(min) && value.lte(max))
    .map((value) => value.toFixed())
}

/** A text that the field reads, many of them taken from the rule's own examples. */
function textFor(rule: CatalogueRule, key: string): fc.Arbitrary<string | string[]> {
  const field = rule.inputs[key] as Field
  const given = rule.examples.map(({ inputs }) => inputs[key]).filter((one) => one !== undefined)
  const seeds = given.filter((one) => typeof one !== 'object').map(String)
  const seed = fc.constantFrom(...(seeds.length ? seeds : [field.preset ?? '']))
  switch (field.kind) {
    case 'date':
      return fc.oneof(day, seed)
    case 'choice':
      return fc.constantFrom(...Object.keys(field.options ?? {}))
    case 'flag':
      return fc.oneof(truth, seed)
    case 'list':
      return fc.array(numberFor(field.entry?.(0) ?? field, ['0']), { minLength: 1, maxLength: 12 })
    default:
      return numberFor(field, seeds)
  }
}

/** Where a part is above its whole, the two change places. */
function ordered(rule: CatalogueRule, inputs: Typed): Typed {
  const pairs = Object.entries(rule.parts ?? {})
  const result = { ...inputs }
  // A whole may itself be a part, so once for each pair.
  for (const [part, whole] of pairs.flatMap(() => pairs)) {
    const [small, large] = [result[part], result[whole]]
    if (typeof small === 'string' && typeof large === 'string' && new Decimal(small).gt(large)) {
      result[part] = large
      result[whole] = small
    }
  }
  return result
}

/** Inputs that each field of the rule reads; what a rule checks between them may still fail. */
export function inputsFor(rule: CatalogueRule): fc.Arbitrary<Typed> {
  const texts = Object.keys(rule.inputs).map((key) => {
    const field = rule.inputs[key] as Field
    const text = textFor(rule, key).map((value) => [[key, value]] as const)
    const mayLack = field.optional || field.preset !== undefined
    return mayLack ? fc.oneof(text, fc.constant([])) : text
  })
  return fc.tuple(...texts).map((entries) => ordered(rule, Object.fromEntries(entries.flat())))
}

/** Some of the rule's readings with any of their options; the rest at their default. */
export function readingsFor(rule: CatalogueRule): fc.Arbitrary<Record<string, string>> {
  const options = readingsOf(rule).map(([name, reading]) =>
    fc
      .option(fc.constantFrom(...Object.keys(reading.options)), { nil: undefined })
      .map((option) => [name, option] as const),
  )
  return fc
    .tuple(...options)
    .map((used) =>
      Object.fromEntries(used.filter((one): one is [string, string] => one[1] !== undefined)),
    )
}

export function requestFor(rule: CatalogueRule): fc.Arbitrary<Made> {
  return fc.record({ on: day, readings: readingsFor(rule), inputs: inputsFor(rule) })
}

/** Calculates what the fields accept; what the rule refuses between its inputs is passed over. */
export function calculated(rule: CatalogueRule, request: Made): Calculation & { result: Result } {
  for (const [key, text] of Object.entries(request.inputs)) {
    const read = (rule.inputs[key] as Field).read(text, key)
    if (read instanceof Refusal) throw new Error(`made a text that is refused: ${read.message}`)
  }
  const calculation = calculate(rule, request)
  fc.pre(calculation.result !== null)
  return calculation as Calculation & { result: Result }
}

/** The same request with another text in one field; of a list, the first entry changes. */
export function changed(request: Made, key: string, text: string): Made {
  const old = request.inputs[key]
  const value = Array.isArray(old) ? [text, ...old.slice(1)] : text
  return { ...request, inputs: { ...request.inputs, [key]: value } }
}

/** Two requests that differ in one field alone, the lesser value first, neither of them refused. */
export function pairFor(rule: CatalogueRule, key: string): fc.Arbitrary<readonly [Made, Made]> {
  const first = (text: string | string[] | undefined) => [text].flat()[0]
  return fc
    .tuple(requestFor(rule), inputsFor(rule))
    .filter(([{ inputs }, other]) => inputs[key] !== undefined && other[key] !== undefined)
    .map(([request, other]) => {
      const [one, two] = [first(request.inputs[key]) as string, first(other[key]) as string]
      const [less, more] = isLess(rule.inputs[key] as Field, two, one) ? [two, one] : [one, two]
      return [changed(request, key, less), changed(request, key, more)] as const
    })
    .filter((pair) => pair.every((request) => evaluate(rule, request).status !== 'invalid'))
}

/** No is less than yes, an earlier day less than a later one. */
function isLess({ kind }: Field, a: string, b: string): boolean {
  return kind === 'date' || kind === 'flag' ? a < b : new Decimal(a).lt(b)
}

/** Nothing before something, amounts by size, no before yes, an earlier day before a later one. */
export function byWorth(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null)
  if (/^-?[\d.]+$/.test(a)) return new Decimal(a).cmp(b)
  return a < b ? -1 : Number(a > b)
}

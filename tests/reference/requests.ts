import type { Answer, Asked, Inputs, Reference } from './model.ts'
import type { Random } from './random.ts'

/** A request as the contract has it; readings left out take their defaults. */
export interface Request {
  rule: string
  on: string
  readings: Record<string, string>
  inputs: Inputs
}

/** The first day of the validity, as these inputs make it. */
export function startOf(reference: Reference, inputs: Inputs): string {
  return typeof reference.from === 'string' ? reference.from : reference.from(inputs)
}

/** The first and the last day that is read, and the day beyond each. */
const readDays = ['1900-01-01', '2999-12-31', '1899-12-31', '3000-01-01'] as const

/** One request: inputs, a day around the rule's validity, and readings set or left out. */
export function draw(rule: string, reference: Reference, random: Random): Request {
  const inputs = reference.ask(random)
  const edges = [startOf(reference, inputs), reference.to ?? startOf(reference, inputs)]
  const readings: Record<string, string> = {}
  for (const [name, options] of Object.entries(reference.readings))
    if (!random.once(3)) readings[name] = random.pick(options)
  const near = random.day('2019-06-01', '2029-12-31', ...edges)
  return { rule, on: random.once(60) ? random.pick(readDays) : near, readings, inputs }
}

/** All combinations of options: [{}] where a rule has no readings. */
export function combinations(readings: Reference['readings']): Record<string, string>[] {
  return Object.entries(readings).reduce<Record<string, string>[]>(
    (all, [name, options]) =>
      all.flatMap((one) => options.map((option) => ({ ...one, [name]: option }))),
    [{}],
  )
}

/** The request with every reading set, the first option where it says nothing. */
export function asked(reference: Reference, { on, readings, inputs }: Request): Asked {
  const defaults = combinations(reference.readings)[0]
  return { on, readings: { ...defaults, ...readings }, inputs }
}

/** The reference's answer under each combination of readings. */
export function allAnswers(reference: Reference, { on, inputs }: Request): Answer[] {
  return combinations(reference.readings).map((readings) => reference.answer(inputs, readings, on))
}

/** A different draw for each rule, and the same one again for the same seed. */
export function seedOf(rule: string, seed: number): number {
  return [...rule].reduce(
    (mixed, letter) => Math.imul(mixed ^ letter.charCodeAt(0), 16777619),
    seed,
  )
}

import type { IsoDate } from './dates.ts'
import type { Amount, Clause, Explained } from './explained.ts'
import { Refusal } from './fields.ts'
import { readDay } from './read-date.ts'
import { hasOwn, isObject } from './objects.ts'
import { readInput } from './read-input.ts'
import type { AnyRule, Problem } from './rule.ts'
import { readingsOf } from './rule.ts'

/*
 * A request as it comes from outside, read into typed values. Whatever does not fit becomes a
 * problem that names its field; nothing is guessed and nothing throws.
 */

/** What is asked: the day, the readings (defaults where left out) and the raw inputs by key. */
export interface Request {
  readonly on: string
  readonly readings?: unknown
  readonly inputs: unknown
  /** Where a value is from that is not the reader's own, by input key. */
  readonly sources?: Readonly<Record<string, Clause>> | undefined
}

/** Typed values by input key. */
export type Values = Record<string, Explained | readonly Explained[] | undefined>

/** A request read, with everything that was wrong in it. */
export interface Read {
  /** Empty where it was refused. */
  readonly on: IsoDate
  readonly readings: Record<string, string>
  /** One that was refused is missing. */
  readonly inputs: Values
  readonly problems: readonly Problem[]
}

/** Reads a request of a rule; checks between inputs come last, when each is sound by itself. */
export function readRequest(rule: AnyRule, request: Request): Read {
  const problems: Problem[] = []
  const on = readOn(request.on, problems)
  const readings = readReadings(rule, request.readings, problems)
  const inputs = readInputs(rule, request, problems)
  if (!problems.length) problems.push(...crossChecks(rule, inputs, on))
  return { on, readings, inputs, problems }
}

/** The last day asked for with its reading: a form or a roster asks for one day again and again. */
let lastOn: { raw: unknown; on: ReturnType<typeof readDay> } | undefined

function readOn(raw: unknown, problems: Problem[]): IsoDate {
  if (!lastOn || lastOn.raw !== raw) lastOn = { raw, on: readDay('按哪天算', raw) }
  const { on } = lastOn
  if (!(on instanceof Refusal)) return on
  problems.push({ field: 'on', message: on.message })
  return ''
}

function readReadings(rule: AnyRule, raw: unknown, problems: Problem[]): Record<string, string> {
  const used: Record<string, string> = {}
  const given = raw === undefined ? {} : raw
  if (!isObject(given)) {
    problems.push({ field: 'readings', message: '“readings”要是一个对象：读法的名字对应选项。' })
    return used
  }
  for (const [name, { options }] of readingsOf(rule)) {
    const known = Object.keys(options)
    const option = hasOwn(given, name) ? given[name] : known[0]
    if (typeof option === 'string' && known.includes(option)) used[name] = option
    else
      problems.push({
        field: `readings.${name}`,
        message: `读法“${name}”没有这个选项。可选：${known.join('、')}。`,
      })
  }
  for (const name of Object.keys(given)) {
    if (!hasOwn(rule.readings ?? {}, name))
      problems.push({ field: `readings.${name}`, message: `这项措施没有叫“${name}”的读法。` })
  }
  return used
}

function readInputs(
  rule: AnyRule,
  { inputs: raw, sources = {} }: Request,
  problems: Problem[],
): Values {
  const values: Values = {}
  if (!isObject(raw)) {
    problems.push({ field: 'inputs', message: '“inputs”要是一个对象：键对应所填的值。' })
    return values
  }
  for (const key of Object.keys(rule.inputs)) {
    const value = readInput(rule, key, hasOwn(raw, key) ? raw[key] : undefined)
    if (value instanceof Refusal) problems.push({ field: key, message: value.message })
    else values[key] = sources[key] ? ({ ...value, clause: sources[key] } as Explained) : value
  }
  for (const key of Object.keys(raw)) {
    if (!hasOwn(rule.inputs, key))
      problems.push({
        field: key,
        message: `这项措施不问“${key}”。它问的是：${Object.keys(rule.inputs).join('、')}。`,
      })
  }
  return values
}

/** What is wrong between inputs that are sound each by itself. */
function crossChecks(rule: AnyRule, inputs: Values, on: IsoDate): Problem[] {
  const problems: Problem[] = []
  for (const [part, whole] of Object.entries(rule.parts ?? {})) {
    const partOf = inputs[part] as Amount | undefined
    const wholeOf = inputs[whole as string] as Amount
    if (partOf?.value.gt(wholeOf.value))
      problems.push({
        field: part,
        message: `“${partOf.words}”不能大于“${wholeOf.words}”。请检查这两个数。`,
      })
  }
  return problems.concat(rule.check?.(inputs, on) ?? [])
}

import { readDate } from './read-date.ts'
import type { IsoDate } from './dates.ts'
import type { Decimal } from './decimal.ts'
import { roundTo, settle } from './decimal.ts'
import type { Amount, Explained, Truth } from './explained.ts'
import { Refusal } from './fields.ts'
import type { PolicyDocument } from './policy.ts'
import type { AnyRule, Kind, Problem, Result } from './rule.ts'
import { linesOf, readingsOf } from './rule.ts'
import { isMoney } from './units.ts'
import type { Validity } from './validity.ts'
import { validityOn } from './validity.ts'
import { reasonText } from './words.ts'

/** What is asked: the day, the readings (defaults where left out) and the raw inputs by key. */
export interface Request {
  readonly on: string
  readonly readings?: unknown
  readonly inputs: unknown
}

/** The outcome of the public contract. */
export interface Outcome {
  readonly rule: string | null
  readonly status: 'ok' | 'not-eligible' | 'invalid'
  readonly kind: Kind | null
  readonly unit: string | null
  readonly total: string | null
  readonly lines: readonly { readonly id: string; readonly amount: string; readonly unit: string }[]
  readonly readings: Readonly<Record<string, string>>
  readonly low: string | null
  readonly high: string | null
  readonly validity: Validity | null
  readonly reasons: readonly string[]
  readonly problems: readonly Problem[]
  readonly cautions: readonly string[]
  readonly conditions: readonly string[]
}

/** An outcome with what it was made of: the explained result, and the total under every combination of readings. */
export interface Calculation {
  readonly outcome: Outcome
  /** The day asked for; empty where that was refused. */
  readonly on: IsoDate
  /** The inputs as their fields read them; one that was refused is missing. */
  readonly inputs: Values
  /** The document that governs these inputs. */
  readonly document: PolicyDocument
  readonly result: Result | null
  readonly alternatives: readonly Alternative[]
}
export interface Alternative {
  readonly readings: Readonly<Record<string, string>>
  readonly result: Result
  readonly total: string
  readonly eligible: boolean
}

/** The outcome of a request: the one function behind screen, link, roster, command line and JSON. Never throws on any input. */
export function evaluate(rule: AnyRule, request: Request): Outcome {
  return calculate(rule, request).outcome
}

/** The outcome and its explanation. */
export function calculate(rule: AnyRule, request: Request): Calculation {
  const problems: Problem[] = []
  const on = readOn(request.on, problems)
  const readings = readReadings(rule, request.readings, problems)
  const inputs = readInputs(rule, request.inputs, problems)
  if (!problems.length) problems.push(...crossChecks(rule, inputs, on))
  if (problems.length)
    return {
      outcome: invalid(rule.id, problems, rule),
      on,
      inputs,
      document: rule.document,
      result: null,
      alternatives: [],
    }

  const alternatives = combinations(rule).map((used) => alternative(rule, inputs, used))
  const chosen = alternatives.find((one) =>
    readingsOf(rule).every(([name]) => one.readings[name] === readings[name]),
  ) as Alternative
  const document: PolicyDocument = rule.governing?.(inputs) ?? rule.document
  const outcome = outcomeOf(rule, document, on, chosen, alternatives)
  return { outcome, on, inputs, document, result: chosen.result, alternatives }
}

/** The outcome of a wrong request, every problem named. */
export function invalid(id: string | null, problems: readonly Problem[], rule?: AnyRule): Outcome {
  return {
    rule: id,
    status: 'invalid',
    kind: rule?.kind ?? null,
    unit: rule?.unit ?? null,
    total: null,
    lines: [],
    readings: {},
    low: null,
    high: null,
    validity: null,
    reasons: [],
    problems,
    cautions: [],
    conditions: [],
  }
}

/** Typed values by input key. */
export type Values = Record<string, Explained | readonly Explained[] | undefined>

function readOn(raw: unknown, problems: Problem[]): IsoDate {
  const on = typeof raw === 'string' ? readDate(raw) : undefined
  if (on === undefined)
    problems.push({
      field: 'on',
      message: '“计算日期”没有这一天。请填存在的日期，年-月-日，如 2022-06-30。',
    })
  return on ?? ''
}

function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
}

function has(record: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(record, key)
}

function readReadings(rule: AnyRule, raw: unknown, problems: Problem[]): Record<string, string> {
  const used: Record<string, string> = {}
  const given = raw === undefined ? {} : raw
  if (!isRecord(given)) {
    problems.push({ field: 'readings', message: '“readings”要是一个对象：读法的名字对应选项。' })
    return used
  }
  for (const [name, { options }] of readingsOf(rule)) {
    const known = Object.keys(options)
    const option = has(given, name) ? given[name] : known[0]
    if (typeof option === 'string' && known.includes(option)) used[name] = option
    else
      problems.push({
        field: `readings.${name}`,
        message: `读法“${name}”没有这个选项。可选：${known.join('、')}。`,
      })
  }
  for (const name of Object.keys(given)) {
    if (!has(rule.readings ?? {}, name))
      problems.push({ field: `readings.${name}`, message: `这项措施没有叫“${name}”的读法。` })
  }
  return used
}

function readInputs(rule: AnyRule, raw: unknown, problems: Problem[]): Values {
  const values: Values = {}
  if (!isRecord(raw)) {
    problems.push({ field: 'inputs', message: '“inputs”要是一个对象：键对应所填的值。' })
    return values
  }
  for (const key of Object.keys(rule.inputs)) {
    const field = rule.inputs[key]
    const given = has(raw, key) ? raw[key] : field.preset
    if (given === undefined && field.optional) values[key] = undefined
    else {
      const value = field.read(given ?? '', key)
      if (value instanceof Refusal) problems.push({ field: key, message: value.message })
      else values[key] = value
    }
  }
  for (const key of Object.keys(raw)) {
    if (!has(rule.inputs, key))
      problems.push({
        field: key,
        message: `这项措施不问“${key}”。它问的是：${Object.keys(rule.inputs).join('、')}。`,
      })
  }
  return values
}

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

/** Every combination of a rule's readings; one empty combination where it has none. */
function combinations(rule: AnyRule): Record<string, string>[] {
  let found: Record<string, string>[] = [{}]
  for (const [name, { options }] of readingsOf(rule)) {
    found = found.flatMap((used) =>
      Object.keys(options).map((option) => ({ ...used, [name]: option })),
    )
  }
  return found
}

function alternative(rule: AnyRule, inputs: Values, readings: Record<string, string>): Alternative {
  const result = rule.compute(inputs, readings)
  const eligible = (result.requires ?? []).every((test) => test.value)
  return {
    readings,
    result,
    eligible,
    total: eligible ? outcomeText(result.amount) : none(rule.unit),
  }
}

function none(unit: string): string {
  return isMoney(unit) ? '0.00' : '0'
}

/** A value as the contract writes it: money with two decimals, rounded once half up; quantities without trailing zeros. */
export function outcomeText({ value, unit }: Amount): string {
  return isMoney(unit) ? roundTo(value, 2).toFixed(2) : settle(value).toFixed()
}

function outcomeOf(
  rule: AnyRule,
  document: PolicyDocument,
  on: IsoDate,
  chosen: Alternative,
  alternatives: readonly Alternative[],
): Outcome {
  const { result, eligible } = chosen
  const failing = (tests: readonly Truth[] = []) =>
    tests.filter((test) => !test.value).map(reasonText)
  const [low, high] = range(alternatives)
  return {
    rule: rule.id,
    status: eligible ? 'ok' : 'not-eligible',
    kind: rule.kind,
    unit: rule.unit,
    total: chosen.total,
    lines: eligible
      ? linesOf(result).map(([id, line]) => ({
          id,
          amount: outcomeText(line as Amount),
          unit: line.unit,
        }))
      : [],
    readings: chosen.readings,
    low,
    high,
    validity: validityOn(document, on),
    reasons: [...failing(result.requires), ...failing(result.informs)],
    problems: [],
    cautions: [...(result.cautions ?? []), ...(rule.cautions ?? []), ...(document.cautions ?? [])],
    conditions: rule.conditions ?? [],
  }
}

function range(alternatives: readonly Alternative[]): [low: string, high: string] {
  const amount = ({ eligible, result }: Alternative): Decimal | null =>
    eligible ? result.amount.value : null
  let low = alternatives[0] as Alternative
  let high = low
  for (const one of alternatives) {
    if (less(amount(one), amount(low))) low = one
    if (less(amount(high), amount(one))) high = one
  }
  return [low.total, high.total]
}

/** Not eligible (null) counts as nothing. */
function less(a: Decimal | null, b: Decimal | null): boolean {
  if (a === null || b === null) return a === null && b !== null && b.gt(0)
  return a.lt(b)
}

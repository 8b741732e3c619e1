import { evaluate } from '../../src/core/evaluate.ts'
import type { Outcome } from '../../src/core/evaluate.ts'
import type { Field } from '../../src/core/fields.ts'
import type { CatalogueRule } from '../../src/core/rule.ts'
import { readingsOf } from '../../src/core/rule.ts'
import type { Meaning } from './recognise.ts'
import { Digits } from './json.ts'
import { dayOf, numberOf, truthOf, visible } from './recognise.ts'

/*
 * What must come of a request: which fields must be refused, and, where none is, the same request in
 * plain writing, whose outcome it must have.
 */

/** A request as it comes in: values of any type, objects as maps, JSON numbers as they are written. */
export interface Given {
  readonly on: unknown
  readonly readings: unknown
  readonly inputs: unknown
}

/** The longest list that a field takes. */
const LONGEST_LIST = 1000

/** What is expected of a request. */
export interface Expected {
  /** The fields at fault. */
  readonly faults: Set<string>
  /** Fields whose text the contract leaves open: refused, or read as `plain` says. */
  readonly open: Set<string>
  readonly plain: { on: string; readings: Record<string, string>; inputs: Record<string, unknown> }
}

/** What must come of a request of a rule. */
export function expected(rule: CatalogueRule, { on, readings, inputs }: Given): Expected {
  const faults = new Set<string>()
  const open = new Set<string>()
  const plain = {
    on: '',
    readings: {} as Record<string, string>,
    inputs: {} as Record<string, unknown>,
  }

  const day = typeof on === 'string' ? dayOf(on) : undefined
  if (day === undefined) faults.add('on')
  else plain.on = day

  if (!(readings instanceof Map)) faults.add('readings')
  else readReadings(rule, readings, faults, plain.readings)

  if (!(inputs instanceof Map)) return { faults: faults.add('inputs'), open, plain }
  for (const [key, field] of Object.entries<Field>(rule.inputs)) {
    const left = !inputs.has(key)
    if (left && (field.optional || field.preset !== undefined)) continue
    const value = left ? undefined : plainValue(field, inputs.get(key))
    if (value === undefined) faults.add(key)
    else {
      plain.inputs[key] = value.value
      if (!value.sure) open.add(key)
    }
  }
  for (const key of inputs.keys())
    if (!Object.keys(rule.inputs).includes(key as string)) faults.add(key as string)
  return { faults, open, plain }
}

function readReadings(
  rule: CatalogueRule,
  given: Map<unknown, unknown>,
  faults: Set<string>,
  plain: Record<string, string>,
): void {
  const known = new Map(readingsOf(rule).map(([name, { options }]) => [name, Object.keys(options)]))
  for (const [name, option] of given) {
    if (typeof option === 'string' && known.get(name as string)?.includes(option))
      plain[name as string] = option
    else faults.add(`readings.${String(name)}`)
  }
}

interface Value {
  readonly value: unknown
  readonly sure: boolean
}

/** A text, or a JSON number as one. */
const textOf = (raw: unknown): unknown => (raw instanceof Digits ? raw.text : raw)

/** A field's value in plain writing; undefined where it must be refused. */
function plainValue(field: Field, raw: unknown): Value | undefined {
  switch (field.kind) {
    case 'flag': {
      const truth = typeof raw === 'string' ? truthOf(raw) : raw
      return typeof truth === 'boolean' ? { value: String(truth), sure: true } : undefined
    }
    case 'choice': {
      const text = textOf(raw)
      const option = typeof text === 'string' ? visible(text) : ''
      return Object.keys(field.options ?? {}).includes(option)
        ? { value: option, sure: true }
        : undefined
    }
    case 'date': {
      const day = typeof raw === 'string' ? dayOf(raw) : undefined
      return day === undefined ? undefined : { value: day, sure: true }
    }
    case 'list':
      return plainList(field, raw)
    default: {
      const meaning = meaningOf(field, raw)
      return meaning && { value: meaning.text, sure: meaning.sure }
    }
  }
}

function plainList(field: Field, raw: unknown): Value | undefined {
  if (!Array.isArray(raw) || !raw.length || raw.length > LONGEST_LIST) return undefined
  const entry = field.entry?.(0) ?? field
  const entries: Meaning[] = []
  for (const one of raw) {
    const meaning = meaningOf(entry, one)
    if (!meaning) return undefined
    entries.push(meaning)
  }
  return { value: entries.map(({ text }) => text), sure: entries.every(({ sure }) => sure) }
}

function meaningOf({ kind, unit, min = '0', max = '0', decimals = 0 }: Field, raw: unknown) {
  const text = textOf(raw)
  if (typeof text !== 'string') return undefined
  return numberOf(text, { money: kind === 'money', unit, min, max, decimals })
}

/** Whether two texts say the same set of fields. */
function sameFields(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one))
}

/** What an outcome is compared by: all of it, or what a roster shows of it. */
export type View = (outcome: Outcome) => unknown

/** What is wrong with an outcome of a request, given what was expected of it; undefined if nothing. */
export function judge(
  rule: CatalogueRule,
  given: Given,
  outcome: { readonly problems: readonly { readonly field: string }[] },
  seen: unknown,
  view: View,
): string | undefined {
  const { faults, open, plain } = expected(rule, given)
  const found = new Set(outcome.problems.map(({ field }) => field))
  const right = faults.size ? undefined : JSON.stringify(view(evaluate(rule, plain)))
  const got = JSON.stringify(seen)
  if (got === right) return undefined
  // What the contract leaves open may have been refused as well.
  for (const key of open) if (found.has(key)) faults.add(key)
  if (!faults.size) return `gave ${got} instead of ${right}`
  return sameFields(faults, found)
    ? undefined
    : `refused ${JSON.stringify([...found])} instead of ${JSON.stringify([...faults])}`
}

const MONEY = /^\d+\.\d{2}(\d{2})?$/
const KEYS =
  'rule,status,kind,unit,total,lines,readings,low,high,validity,reasons,problems,cautions,conditions'

/** What is wrong with an outcome in itself; undefined if nothing. */
export function unsound(outcome: Outcome): string | undefined {
  const { status, total, unit, problems, reasons, lines, low, high } = outcome
  if (Object.keys(outcome).join() !== KEYS) return 'not the fields of the contract'
  if (status === 'invalid') {
    if (!problems.length) return 'invalid without a problem'
    if (total !== null || low !== null || high !== null || lines.length)
      return 'invalid with an amount'
    for (const { field, message } of problems)
      if (typeof field !== 'string' || !/\p{Script=Han}.*。$/su.test(message))
        return `no sentence: ${message}`
    return undefined
  }
  if (problems.length) return `${status} with problems`
  if (status === 'not-eligible') return reasons.length ? undefined : 'not eligible without a reason'
  if (status !== 'ok') return `no such status: ${String(status)}`
  if (total === null) return 'ok without a total'
  if (unit?.startsWith('元') && !MONEY.test(total)) return `no money: ${total}`
  return undefined
}

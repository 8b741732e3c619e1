import type { Decimal } from './decimal.ts'
import { roundTo, settle } from './decimal.ts'
import type { Explained } from './explained.ts'
import { reasonText } from './reasons.ts'
import type { AnyRule, Kind, Problem, Result } from './rule.ts'
import { linesOf } from './rule.ts'
import { moneyPlaces } from './units.ts'
import type { Validity } from './validity.ts'

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

/** The result under one combination of readings. */
export interface Alternative {
  readonly readings: Readonly<Record<string, string>>
  readonly result: Result
  readonly eligible: boolean
  /** As the contract writes it: nothing where not eligible, null where that nothing would be a date. */
  readonly total: string | null
}

/** What is told first of an outcome: whether one gets it, how much, and what stands against it. */
export type Verdict = Pick<Outcome, 'status' | 'total' | 'reasons'>

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

/**
 * The result of a rule under one combination of readings, with its total as text; that of `other`,
 * an alternative with the same amount, is not written anew.
 */
export function alternativeOf(
  rule: AnyRule,
  readings: Readonly<Record<string, string>>,
  result: Result,
  other?: Alternative,
): Alternative {
  const eligible = (result.requires ?? []).every((condition) => condition.value)
  const total = !eligible
    ? nothing(rule.unit)
    : other?.eligible && isSame(other.result.amount.value, result.amount.value)
      ? other.total
      : outcomeText(result.amount)
  return { readings, result, eligible, total }
}

function isSame(a: Result['amount']['value'], b: Result['amount']['value']): boolean {
  return typeof a === 'object' ? a.eq(b as Decimal) : a === b
}

/** What an alternative comes to, before all that explains it. */
export function verdictOf({ result, eligible, total }: Alternative): Verdict {
  const conditions = [...(result.requires ?? []), ...(result.informs ?? [])]
  return {
    status: eligible ? 'ok' : 'not-eligible',
    total,
    reasons: conditions.filter((condition) => !condition.value).map(reasonText),
  }
}

/** The outcome of the alternative chosen, with the range over all of them. */
export function outcomeOf(
  rule: AnyRule,
  validity: Validity,
  cautions: readonly string[],
  chosen: Alternative,
  alternatives: readonly Alternative[],
): Outcome {
  const { result, eligible, readings } = chosen
  const { status, total, reasons } = verdictOf(chosen)
  const [low, high] = range(alternatives)
  return {
    rule: rule.id,
    status,
    kind: rule.kind,
    unit: rule.unit,
    total,
    lines: eligible
      ? linesOf(result).map(([id, line]) => ({
          id,
          amount: line === result.amount ? (total as string) : outcomeText(line),
          unit: line.unit,
        }))
      : [],
    readings,
    low,
    high,
    validity,
    reasons,
    problems: [],
    cautions: [...(result.cautions ?? []), ...cautions],
    conditions: rule.conditions ?? [],
  }
}

/**
 * A value as the contract writes it: money rounded once, half up, with its decimals; quantities
 * without trailing zeros; days ISO; a check `yes` or `no`.
 */
export function outcomeText({ value, unit }: Explained): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return value
  const places = moneyPlaces(unit)
  const amount = value as Decimal
  return places === undefined ? settle(amount).toFixed() : roundTo(amount, places).toFixed(places)
}

function nothing(unit: string): string | null {
  if (unit === '日期') return null
  const places = moneyPlaces(unit)
  return places === undefined ? '0' : `0.${'0'.repeat(places)}`
}

function range(alternatives: readonly Alternative[]): [low: string | null, high: string | null] {
  let low = alternatives[0] as Alternative
  let high = low
  for (const one of alternatives) {
    // Most readings give the same, and the text tells that without comparing digits.
    if (one.total === low.total && one.eligible === low.eligible) continue
    if (isLess(one, low)) low = one
    if (isLess(high, one)) high = one
  }
  return [low.total, high.total]
}

/** Not eligible counts as nothing; no is less than yes, an earlier day less than a later one. */
function isLess(a: Alternative, b: Alternative): boolean {
  if (!a.eligible || !b.eligible) return !a.eligible && b.eligible && b.total !== a.total
  const [one, other] = [a.result.amount.value, b.result.amount.value]
  return typeof one === 'object' ? one.lt(other as Decimal) : one < other
}

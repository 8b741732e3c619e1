import type { Decimal } from './decimal.ts'
import { nothingText, outcomeText } from './outcome-text.ts'
import type { Values } from './requests.ts'
import type { Result } from './result.ts'
import type { AnyRule } from './rule.ts'
import { readingsOf } from './rule.ts'

/* A rule's result under each combination of its readings. */

/** The result under one combination of readings. */
export interface Alternative {
  readonly readings: Readonly<Record<string, string>>
  readonly result: Result
  readonly eligible: boolean
  /** As the contract writes it: nothing where not eligible, null where that nothing would be a date. */
  readonly total: string | null
}

/** The result under every combination of readings. */
export function alternativesOf(rule: AnyRule, inputs: Values): Alternative[] {
  const alternatives: Alternative[] = []
  for (const used of combinations(rule))
    alternatives.push(alternativeOf(rule, used, rule.compute(inputs, used), alternatives[0]))
  return alternatives
}

/**
 * A rule's result under one combination of readings with its total as text, which is taken from
 * `other` where that is an alternative with the same amount.
 */
export function alternativeOf(
  rule: AnyRule,
  readings: Readonly<Record<string, string>>,
  result: Result,
  other?: Alternative,
): Alternative {
  const eligible = (result.requires ?? []).every((condition) => condition.value)
  const total = !eligible
    ? nothingText(rule.unit)
    : other?.eligible && isSame(other.result.amount.value, result.amount.value)
      ? other.total
      : outcomeText(result.amount)
  return { readings, result, eligible, total }
}

function isSame(a: Result['amount']['value'], b: Result['amount']['value']): boolean {
  return typeof a === 'object' ? a.eq(b as Decimal) : a === b
}

/** The alternative that uses exactly these readings. */
export function alternativeUnder(
  alternatives: readonly Alternative[],
  readings: Readonly<Record<string, string>>,
): Alternative | undefined {
  return alternatives.find((one) => {
    for (const name in one.readings) if (one.readings[name] !== readings[name]) return false
    return true
  })
}

type Combinations = readonly Readonly<Record<string, string>>[]

/** Every combination of a rule's readings; one empty combination where it has none. */
function combinations(rule: AnyRule): Combinations {
  let found = known.get(rule)
  if (!found) {
    found = [{}]
    for (const [name, { options }] of readingsOf(rule)) {
      found = found.flatMap((used) =>
        Object.keys(options).map((option) => ({ ...used, [name]: option })),
      )
    }
    known.set(rule, found)
  }
  return found
}
/** They are the same for every request, and a roster asks a hundred thousand times. */
const known = new WeakMap<AnyRule, Combinations>()

/** The lowest and the highest total over all readings. */
export function rangeOf(
  alternatives: readonly Alternative[],
): [low: string | null, high: string | null] {
  let low = alternatives[0] as Alternative
  let high = low
  for (const one of alternatives) {
    // Most readings give the same, which the texts show without comparing digits.
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

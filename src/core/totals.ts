import { Decimal, ZERO } from './decimal.ts'
import type { Calculation } from './evaluate.ts'
import type { AnyRule, Kind } from './rule.ts'
import type { Validity } from './validity.ts'
import { outOfForceText } from './view.ts'
import { KIND_WORDS } from './words.ts'

/** A rule and what it gave. */
export interface Part {
  readonly rule: AnyRule
  readonly calculation: Calculation
}

/** The sums of one class of right, as the contract writes money. */
export interface ClassTotal {
  /** The class, or what money is that the reader does not gain. */
  readonly words: string
  readonly total: string
  readonly low: string
  readonly high: string
  readonly parts: readonly Part[]
}

/** A part whose money is in the amount of another, the whole, already. */
export interface Included {
  readonly part: Part
  readonly whole: Part
}

/**
 * The parts that no sum adds, since another gave an amount that has their money in it. Less than the
 * part cannot have it: a household none of whose members is on the list yet.
 */
export function includedIn(parts: readonly Part[]): Included[] {
  const due = parts.filter((part) => isSum(part) && part.calculation.outcome.status === 'ok')
  return due.flatMap((part) => {
    const whole = due.find(
      (other) => other.rule.includes?.includes(part.rule.id) && totalOf(other).gte(totalOf(part)),
    )
    return whole ? [{ part, whole }] : []
  })
}

function totalOf({ calculation: { outcome } }: Part): Decimal {
  return new Decimal(outcome.total as string)
}

/**
 * The sums in 元 by class of right, the classes in the order of `KIND_WORDS` and money not gained
 * last. They are never added up: what is due and what is merely possible make no sum. Each line was
 * rounded to the fen by itself; the lowest sum is that of each rule's lowest, as each reading is a
 * question of its own. A rule whose inputs are wrong, or whose result is no sum of 元, is left out, and so is what
 * another includes.
 */
export function totalsOf(parts: readonly Part[]): ClassTotal[] {
  const included = new Set(includedIn(parts).map(({ part }) => part))
  const sums = parts.filter((part) => isSum(part) && !included.has(part))
  const kinds = (Object.keys(KIND_WORDS) as Kind[]).map((kind) => ({
    words: KIND_WORDS[kind] as string,
    parts: sums.filter(({ rule }) => !rule.apart && rule.kind === kind),
  }))
  const aparts = sums
    .filter(({ rule }) => rule.apart)
    .map((part) => ({ words: classWords(part.rule), parts: [part] }))
  return [...kinds, ...aparts]
    .filter(({ parts }) => parts.length)
    .map(({ words, parts }) => ({
      words,
      total: sumOf(parts, 'total'),
      low: sumOf(parts, 'low'),
      high: sumOf(parts, 'high'),
      parts,
    }))
}

/** The class of right that a rule's money is added up in, or what money it is that the reader does not gain. */
export function classWords({ kind, apart }: AnyRule): string {
  return apart ?? KIND_WORDS[kind]
}

/** Whether a part gave a sum of 元, were it nothing. */
export function isSum({ calculation: { outcome } }: Part): boolean {
  return outcome.unit === '元' && outcome.status !== 'invalid'
}

/** The warning of parts whose documents have expired; undefined where none has. */
export function expiredText(parts: readonly Part[]): string | undefined {
  const isExpired = (validity: Validity | null) => validity?.status === 'expired'
  const validity = parts.map(({ calculation }) => calculation.outcome.validity).find(isExpired)
  return validity ? outOfForceText(validity) : undefined
}

function sumOf(parts: readonly Part[], which: 'total' | 'low' | 'high'): string {
  return parts
    .reduce((sum, { calculation }) => sum.plus(calculation.outcome[which] as string), ZERO)
    .toFixed(2)
}

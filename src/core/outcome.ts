import type { Alternative } from './combinations.ts'
import { rangeOf } from './combinations.ts'
import { outcomeText } from './outcome-text.ts'
import type { DocumentFacts } from './policy.ts'
import { reasonText } from './reasons.ts'
import type { AnyRule, Kind, Problem } from './rule.ts'
import { cautionsFrom } from './rule.ts'
import { linesOf } from './result.ts'
import type { Validity } from './validity.ts'

/** The outcome of the public contract. */
export interface Outcome {
  /** The rule's id, as it was asked for; null where the request names none. */
  readonly rule: string | null
  /**
   * Whether it was computed and something is due, or nothing is, or the request is wrong. `ok` does not
   * say that the document is in force: see `validity`.
   */
  readonly status: 'ok' | 'not-eligible' | 'invalid'
  /** What kind of right it is; null where no rule is known. */
  readonly kind: Kind | null
  /** The unit of the total: 元, 元/月, 人, 日期, 是否. */
  readonly unit: string | null
  /** 元 with two decimals, a quantity without trailing zeros, a date in ISO, a check as `yes` or `no`. */
  readonly total: string | null
  /**
   * The lines that the rule names: parts of the total, the total itself or what else comes of it, so they
   * are not to be added up; an explanation names each.
   */
  readonly lines: readonly { readonly id: string; readonly amount: string; readonly unit: string }[]
  /** The option used of each reading, by its name. */
  readonly readings: Readonly<Record<string, string>>
  /** The lowest and the highest total over all readings. */
  readonly low: string | null
  readonly high: string | null
  /** Whether the document is in force on the day of calculation; null where the request is wrong. */
  readonly validity: Validity | null
  /** Why nothing is due, or which tests of a check fail. */
  readonly reasons: readonly string[]
  /** All that is wrong with the request, by field. */
  readonly problems: readonly Problem[]
  /** What to beware of, to be shown with the amount. */
  readonly cautions: readonly string[]
  /** What the office checks and no input can say. */
  readonly conditions: readonly string[]
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

/** The outcome of the alternative chosen, with the range over all of them. */
export function outcomeOf(
  rule: AnyRule,
  validity: Validity,
  document: DocumentFacts,
  chosen: Alternative,
  alternatives: readonly Alternative[],
): Outcome {
  const { result, eligible, readings, total } = chosen
  const conditions = [...(result.requires ?? []), ...(result.informs ?? [])]
  const [low, high] = rangeOf(alternatives)
  return {
    rule: rule.id,
    status: eligible ? 'ok' : 'not-eligible',
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
    reasons: conditions.filter(({ value }) => !value).map(reasonText),
    problems: [],
    cautions: cautionsFrom(result, rule, document),
    conditions: rule.conditions ?? [],
  }
}

import type { Alternative } from './combinations.ts'
import { rangeOf } from './combinations.ts'
import { outcomeText } from './outcome-text.ts'
import { reasonText } from './reasons.ts'
import type { AnyRule, Kind, Problem } from './rule.ts'
import { linesOf } from './result.ts'
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
  cautions: readonly string[],
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
    cautions: [...(result.cautions ?? []), ...cautions],
    conditions: rule.conditions ?? [],
  }
}

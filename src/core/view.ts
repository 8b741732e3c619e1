import type { Calculation, Outcome } from './evaluate.ts'
import type { SumWords } from './money-words.ts'
import { sumWords } from './money-words.ts'
import { reasonsOf } from './reasons.ts'
import type { AnyRule } from './rule.ts'
import { linesOf } from './result.ts'
import type { Validity } from './validity.ts'
import { amountParts, amountText, KIND_WORDS, spokenAmount, validityText } from './words.ts'

/*
 * A result in words and figures: worked out here once, for the headline, the printed sheet, the joint
 * form, a roster's row and the command line. A presenter adds its own sentences around these parts.
 */

/** A calculation's result as a person reads it. */
export interface ResultView {
  readonly status: Outcome['status']
  /** What the total is called: 每月增发. */
  readonly heading: string
  /** What kind of right it is: 符合条件就给. */
  readonly kind: string
  /** The total with its unit: 20,000.00 元, 符合, 2022年6月30日. Shown where the status is `ok`. */
  readonly amount: string
  /** The same for a column of figures, the unit apart (empty where there is none). */
  readonly figure: string
  readonly unit: string
  /** The same for a screen reader, without separators and zeros that only fill up. */
  readonly spoken: string
  /** What stands in place of an amount; undefined where the status is `ok`. */
  readonly instead: string | undefined
  /** The total in 万元 and 大写, where it is a sum of money. */
  readonly sum: SumWords | undefined
  /** The lines other than the total, where they are few enough to stand beside it. */
  readonly others: readonly LineView[]
  /** What is wrong with the request; otherwise what is not met. */
  readonly reasons: readonly string[]
  /** The lowest and highest total over all readings, where they differ. */
  readonly range: { readonly low: string; readonly high: string } | undefined
  /** Whether the rule is in force: 有效（到2024年12月31日止）; undefined for a wrong request. */
  readonly validity: string | undefined
  /** The warning of a rule that is not in force. */
  readonly outOfForce: string | undefined
}

/** A line of a result. */
export interface LineView {
  readonly id: string
  /** Its name; empty where the rule gives it none. */
  readonly words: string
  /** Its amount with the unit. */
  readonly amount: string
  readonly isTotal: boolean
}

/** What stands in place of an amount that is not due. */
export const NOT_ELIGIBLE = '按条文不符合条件'

const INSTEAD = { ok: undefined, 'not-eligible': NOT_ELIGIBLE, invalid: '还算不出来' } as const

type Computed = Pick<Calculation, 'outcome' | 'result'>

/**
 * The view of a rule's calculation. It is made for each digit typed, so it does nothing for each of many
 * lines, and puts into words only when asked what a headline does not show.
 */
export function viewOf(rule: AnyRule, calculation: Computed): ResultView {
  const { outcome } = calculation
  const { status, total, low, high, validity } = outcome
  const unit: string = rule.unit
  return {
    status,
    heading: rule.headline ?? '算出来',
    kind: KIND_WORDS[rule.kind],
    get amount() {
      return amountText(total, unit)
    },
    ...amountParts(total, unit),
    get spoken() {
      return spokenAmount(total, unit)
    },
    instead: INSTEAD[status],
    sum: status === 'ok' ? sumWords(total, unit) : undefined,
    others:
      outcome.lines.length > MOST_BESIDE
        ? []
        : lineViews(calculation).filter(({ isTotal }) => !isTotal),
    reasons: reasonsOf(outcome),
    range: low === high ? undefined : { low: amountText(low, unit), high: amountText(high, unit) },
    get validity() {
      return validity ? validityText(validity) : undefined
    },
    outOfForce: validity ? outOfForceText(validity) : undefined,
  }
}

/** More lines than this, such as the households that share a lift, do not fit beside a total. */
const MOST_BESIDE = 4

/** The lines of a result that its rule names; none where nothing is due. */
export function lineViews({ outcome, result }: Computed): LineView[] {
  if (!result?.lines) return []
  return linesOf(result).flatMap(([id, line], index) => {
    const paid = outcome.lines[index]
    if (!paid) return []
    const amount = amountText(paid.amount, paid.unit)
    return [{ id, words: line.words, amount, isTotal: line === result.amount }]
  })
}

/** The warning of a rule that is not in force; undefined where it is. */
export function outOfForceText(validity: Validity): string | undefined {
  if (validity.status === 'in-force') return undefined
  const consequence = validity.status === 'expired' ? '原来的条文算，现在不一定还能办' : '条文先算'
  return `${validityText(validity)}。下面照${consequence}。`
}

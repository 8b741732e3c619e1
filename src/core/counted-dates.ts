import type { IsoDate } from './dates.ts'
import { calculate } from './evaluate.ts'
import type { Calculation } from './evaluate.ts'
import type { Day } from './explained.ts'
import { Refusal } from './field.ts'
import type { DatesFrom, FollowingDate } from './following-dates.ts'
import { readDay } from './read-date.ts'
import type { Result } from './result.ts'
import { linesOf } from './result.ts'
import type { Problem } from './rule.ts'
import { readingsOf } from './rule.ts'

/* The dates that follow from an event, counted from its day. */

/** What no text says, to be told beside every list of dates. */
export const NOT_SHIFTED = '最后一天碰上周末或节假日怎么办，文件没有写；这里没有往后挪，早办为好。'

/** A date counted, or why it is not. */
export interface CountedDate {
  readonly date: FollowingDate
  readonly calculation: Calculation
  /** Explained; undefined where the rule gives none on this day or cannot count it. */
  readonly day: Day | undefined
  /** Why there is none. */
  readonly reasons: readonly string[]
  /** The days under other readings, in order, each once. */
  readonly others: readonly IsoDate[]
  /** The wording of each reading: what the text leaves open. */
  readonly wordings: readonly string[]
  /** What to know of this date; without what is said of the whole document. */
  readonly cautions: readonly string[]
}

/**
 * Every date that follows from the event on the day typed, in order; those that cannot be counted come
 * last. A day that is missing or cannot be read is the only problem, at the event's key.
 */
export function datesFollowing(
  { id, title, dates }: DatesFrom,
  raw: unknown,
  on: IsoDate,
): { readonly dates: readonly CountedDate[]; readonly problems: readonly Problem[] } {
  const day = readDay(title, raw)
  if (day instanceof Refusal) return { dates: [], problems: [{ field: id, message: day.message }] }
  const all = dates.map((one) => countedDate(one, day, on))
  return { dates: all.sort(inOrder), problems: [] }
}

/** Compares dates by their days; those that cannot be counted come last. */
export function inOrder({ day: a }: CountedDate, { day: b }: CountedDate): number {
  const [one, other] = [a?.value ?? LAST, b?.value ?? LAST]
  return Number(one > other) - Number(one < other)
}
const LAST = '9999-12-31'

function countedDate(date: FollowingDate, known: IsoDate, on: IsoDate): CountedDate {
  const { rule, inputs, given } = date
  const asked = { ...given, ...Object.fromEntries(inputs.map((key) => [key, known])) }
  const calculation = calculate(rule, { on, inputs: asked })
  const { outcome, result, alternatives } = calculation
  const day = result && outcome.status === 'ok' ? dayOf(date, result) : undefined
  const others = alternatives
    .filter(({ eligible }) => eligible)
    .flatMap((one) => dayOf(date, one.result)?.value ?? [])
    .filter((other) => other !== day?.value)
  return {
    date,
    calculation,
    day,
    reasons: [...outcome.problems.map(({ message }) => message), ...outcome.reasons],
    others: [...new Set(others)].sort(),
    wordings: readingsOf(rule).map(([, { title, wording }]) => `${title}：${wording}`),
    cautions: outcome.cautions.filter((text) => !rule.document.cautions?.includes(text)),
  }
}

/** The rule's day: its line, or its total. */
function dayOf({ line }: FollowingDate, result: Result): Day | undefined {
  const made = line === undefined ? result.amount : Object.fromEntries(linesOf(result))[line]
  return made as Day | undefined
}

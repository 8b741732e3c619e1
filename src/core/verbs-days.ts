import { addDays } from 'date-fns/addDays'
import { dateInWords } from './dates.ts'
import { dateAt, iso } from './days.ts'
import type { Amount, Calendar, Clause, Counting, Day, Explained } from './explained.ts'
import { made } from './explained.ts'
import type { Operand, Operation } from './operations.ts'
import { countAt } from './operations.ts'

/* Counts of days. */

/** The last of `days` calendar days after a day, or from that day on where `first` counts it. */
export function daysAfter(
  day: Day,
  days: Amount<'天'>,
  first: boolean,
  words: string,
  clause?: Clause,
): Day {
  return made(DAYS, [day, days], '日期', words, clause, { first })
}

/** The last of `days` working days after a day, or from that day on where `first` counts it. */
export function workdaysAfter(
  day: Day,
  days: Amount<'工作日'>,
  calendar: Calendar,
  first: boolean,
  words: string,
  clause?: Clause,
): Day {
  return made(WORKDAYS, [day, days], '日期', words, clause, { calendar, first })
}

/** [day, days]: the last of that many days after the day, or from it on where `first` counts it. */
const DAYS: Operation = {
  verb: 'days',
  compute: (from, read, { first }) =>
    iso(addDays(dateAt(from, 0, read), countAt(from, 1, read) - (first ? 1 : 0))),
  say: (node, operand) => countedText(node, operand),
}

/** [day, days]: the last of that many working days, by the calendar in `detail`. */
const WORKDAYS: Operation = {
  verb: 'workdays',
  compute(from, read, detail) {
    const { calendar, first } = detail as Counting
    return calendar.after(read(from[0] as Explained), countAt(from, 1, read), first).day
  },
  say: (node, operand) => countedText(node, operand) + skippedText(node),
}

/** Counted from a day on, or from the next: 2021年2月5日次日起数 7 个工作日. */
export function countedText({ from, detail }: Explained, operand: Operand): string {
  const [start, count] = from.map(operand)
  return `${start}${detail.first ? '当天' : '次日'}起数 ${count}`
}

/** The days off that a count of working days passed over. */
function skippedText({ from, detail }: Explained): string {
  const [start, days] = from as [Explained<string>, Amount]
  const { calendar, first } = detail as Counting
  const { skipped } = calendar.after(start.value, days.value.toNumber(), first)
  return skipped.length
    ? `，跳过 ${skipped.map(({ day, why }) => `${dateInWords(day)}（${why}）`).join('、')}`
    : ''
}

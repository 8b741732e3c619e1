import { addDays } from 'date-fns/addDays'
import { dateAt, iso } from './days.ts'
import type { Amount, Clause, Day } from './explained.ts'
import { made } from './explained.ts'
import type { Operation } from './operations.ts'
import { countAt } from './operations.ts'

/* Days before a day, and days that its place in the year or the month gives. */

/** The day `days` calendar days before a day. */
export function daysBefore(day: Day, days: Amount<'天'>, words: string, clause?: Clause): Day {
  return made(DAYS_BEFORE, [day, days], '日期', words, clause)
}

/** A day of the year, `MM-DD` and not 29 February, in the year `years` after that of a day. */
export function dayInYear(
  day: Day,
  years: Amount<'年'>,
  yearly: string,
  words: string,
  clause?: Clause,
): Day {
  return made(DAY_IN_YEAR, [day, years], '日期', words, clause, { yearly })
}

/** The first day of the month after that of a day. */
export function nextMonth(day: Day, words: string, clause?: Clause): Day {
  return made(NEXT_MONTH, [day], '日期', words, clause)
}

/** The month and the day of `MM-DD`. */
export function monthAndDay(yearly: string): readonly [month: number, day: number] {
  const [month, day] = yearly.split('-').map(Number)
  return [month as number, day as number]
}

/** [day, days] */
const DAYS_BEFORE: Operation = {
  verb: 'daysBefore',
  compute: (from, read) => iso(addDays(dateAt(from, 0, read), -countAt(from, 1, read))),
  say({ from }, operand) {
    const [day, days] = from.map(operand)
    return `${day}的 ${days}以前`
  },
}

/** [day, years] */
const DAY_IN_YEAR: Operation = {
  verb: 'dayInYear',
  compute(from, read, { yearly = '' }) {
    const [month, day] = monthAndDay(yearly)
    const year = dateAt(from, 0, read).getFullYear() + countAt(from, 1, read)
    return iso(new Date(year, month - 1, day, 12))
  },
  say({ from, detail: { yearly = '' } }, operand) {
    const [month, date] = monthAndDay(yearly)
    const [day, years] = from as [Day, Amount]
    const year = years.value.isZero() ? '那年' : `往后第 ${years.value.toString()} 年`
    return `${operand(day)}${year}的 ${month}月${date}日`
  },
}

/** [day] */
const NEXT_MONTH: Operation = {
  verb: 'nextMonth',
  compute(from, read) {
    const day = dateAt(from, 0, read)
    return iso(new Date(day.getFullYear(), day.getMonth() + 1, 1, 12))
  },
  say: ({ from }, operand) => `${from.map(operand)[0]}的下个月 1日`,
}

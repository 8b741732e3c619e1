import type { Amount, Calendar, Clause, Day } from './explained.ts'
import { made } from './explained.ts'

/* Ages and deadlines. */

/** Whole years of life (周岁) on a day. */
export function ageOn(birth: Day, day: Day, words: string, clause?: Clause): Amount<'岁'> {
  return made('age', [birth, day], '岁', words, clause)
}

/** The same day `months` on, or that month's last day where there is none (民法典 第二百零二条). */
export function monthsAfter(day: Day, months: Amount<'月'>, words: string, clause?: Clause): Day {
  return made('months', [day, months], '日期', words, clause)
}

/** The last of `months` months counted from a day on: the eve of the same day, or the month's last day where there is none. */
export function monthsFrom(day: Day, months: Amount<'月'>, words: string, clause?: Clause): Day {
  return made('months', [day, months], '日期', words, clause, { first: true })
}

/** The same day `months` before, or that month's last day where there is none. */
export function monthsBefore(day: Day, months: Amount<'月'>, words: string, clause?: Clause): Day {
  return made('monthsBefore', [day, months], '日期', words, clause)
}

/** The day on which an age (周岁) is reached; who was born on 29 February reaches it on 1 March in a common year. */
export function birthday(birth: Day, age: Amount<'岁'>, words: string, clause?: Clause): Day {
  return made('birthday', [birth, age], '日期', words, clause)
}

/** The last of `days` calendar days after a day, or from that day on where `first` counts it. */
export function daysAfter(
  day: Day,
  days: Amount<'天'>,
  first: boolean,
  words: string,
  clause?: Clause,
): Day {
  return made('days', [day, days], '日期', words, clause, { first })
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
  return made('workdays', [day, days], '日期', words, clause, { calendar, first })
}

import type { Calendar, Clause, Day, Truth } from './explained.ts'
import { made } from './explained.ts'

/* What sort of day a day must be. */

/** The day is a Monday to Friday, a holiday or not. */
export function isWeekday(day: Day, words: string, clause?: Clause): Truth {
  return made('weekday', [day], '是否', words, clause)
}

/** The calendar has the day off, as a holiday or a weekend that is not worked; a day it does not know is not off. */
export function isDayOff(day: Day, calendar: Calendar, words: string, clause?: Clause): Truth {
  return made('dayOff', [day], '是否', words, clause, { calendar })
}

import { dateAt } from './days.ts'
import type { Calendar, Clause, Day, Explained, Truth } from './explained.ts'
import { made } from './explained.ts'
import type { Operation } from './operations.ts'
import { around } from './operations.ts'

/* What sort of day a day must be. */

/** The day is a Monday to Friday, a holiday or not. */
export function isWeekday(day: Day, words: string, clause?: Clause): Truth {
  return made(WEEKDAY, [day], '是否', words, clause)
}

/** The calendar has the day off, as a holiday or a weekend that is not worked; a day it does not know is not off. */
export function isDayOff(day: Day, calendar: Calendar, words: string, clause?: Clause): Truth {
  return made(DAY_OFF, [day], '是否', words, clause, { calendar })
}

/** [day] */
const WEEKDAY: Operation = {
  verb: 'weekday',
  compute: (from, read) => dateAt(from, 0, read).getDay() % 6 > 0,
  say: (node, operand) => around('', ` 是${weekdayText(node)}`)(node, operand),
}

/** [day] */
const DAY_OFF: Operation = {
  verb: 'dayOff',
  compute: (from, read, { calendar }) =>
    (calendar as Calendar).whyOff(read(from[0] as Explained)) !== undefined,
  say: (node, operand) => around('', ` ${offText(node)}`)(node, operand),
}

/** The day of the week: 星期五. */
function weekdayText({ from }: Explained): string {
  return `星期${'日一二三四五六'.charAt(new Date((from[0] as Day).value).getUTCDay())}`
}

/** Why the calendar has the day off, or that it does not say so. */
function offText({ from, detail }: Explained): string {
  const why = (detail.calendar as Calendar).whyOff((from[0] as Day).value)
  return why === undefined ? '不在放假安排里' : `放假（${why}）`
}

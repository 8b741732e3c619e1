import type * as CalendarFiles from '../papers/calendar/index.ts'

/** Loads the code that saves days in a calendar; only a page that gives days names its address. */
export function loadCalendar(address: string): Promise<typeof CalendarFiles> {
  return import(/* @vite-ignore */ address)
}

const HOW_TO_ADD = '打开这个文件，就能加进日历。'
const REMINDS = '前一天早上 9 点提醒；有的日历不认文件里的提醒，加好以后看一眼。'
const TOO_LATE = '提醒的时间（前一天早上 9 点）已经过了，不会再提醒。'

/** What a reader is told of a calendar file that was saved: what to do with it, and whether it reminds. */
export function calendarWords(reminds: boolean): string {
  return HOW_TO_ADD + (reminds ? REMINDS : TOO_LATE)
}

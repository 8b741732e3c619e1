import type * as CalendarFiles from '../papers/calendar/index.ts'

/** Loads the code that saves days in a calendar; only a page that gives days names its address. */
export function loadCalendar(address: string): Promise<typeof CalendarFiles> {
  return import(/* @vite-ignore */ address)
}

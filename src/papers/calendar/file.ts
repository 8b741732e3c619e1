import { generateIcsCalendar } from 'ts-ics'
import type { IcsDateObject, IcsEvent, IcsTimezone } from 'ts-ics'
import type { IsoDate } from '../../core/dates.ts'
import { folded } from './fold.ts'
import type { CalendarEntry } from './entries.ts'

/* Calendar files (iCalendar, RFC 5545). */

/** What a browser calls a calendar file. */
export const CALENDAR_TYPE = 'text/calendar;charset=utf-8'

/**
 * The text of a calendar file with these entries, each a whole day with an alarm on the day before.
 * `now` is the instant it is made at; `page` the address that each entry names, where there is one.
 */
export function calendarText(entries: readonly CalendarEntry[], now: Date, page?: string): string {
  return folded(
    generateIcsCalendar({
      prodId: '-//huisuan//huisuan//ZH',
      version: '2.0',
      // These days are told, not an invitation to be answered.
      method: 'PUBLISH',
      timezones: [CHINA],
      events: entries.map((entry) => eventOf(entry, now, page)),
    }),
  )
}

function eventOf(
  { id, day, summary, description }: CalendarEntry,
  now: Date,
  page: string | undefined,
): IcsEvent {
  return {
    uid: id,
    stamp: { date: now },
    // A whole day has no time zone: a day counted in China stays that day on any device.
    start: wholeDay(day),
    // By the standard a whole day ends where the next begins.
    end: wholeDay(day, 1),
    summary,
    description: page ? `${description}\n网页：${page}` : description,
    // A calendar shared at the office shows others that there is an entry, not what it says.
    class: 'PRIVATE',
    // A deadline keeps nobody from being invited on its day.
    timeTransparent: 'TRANSPARENT',
    alarms: [
      {
        action: 'DISPLAY',
        // The standard wants it and calendars show the summary; the library writes it unescaped.
        description: '提醒',
        trigger: { type: 'relative', value: { before: true, hours: HOURS_BEFORE } },
      },
    ],
  }
}

/**
 * A whole day begins at midnight on the reader's clock, and a day before that is midnight too, when
 * people sleep. 15 hours before is nine in the morning: what Apple's calendar itself writes for one
 * day before, and Outlook reads as minutes.
 */
const HOURS_BEFORE = 15

/** Where the days are counted; one time the whole year since 1992. */
const CHINA: IcsTimezone = {
  id: 'Asia/Shanghai',
  props: [
    { type: 'STANDARD', start: new Date(0), offsetFrom: '+0800', offsetTo: '+0800', name: 'CST' },
  ],
}

/** Whether the alarm of any entry is still to come at an instant, on a clock in China. */
export function willRemind(entries: readonly CalendarEntry[], now: Date): boolean {
  const before = HOURS_BEFORE * 3_600_000
  return entries.some(({ day }) => Date.parse(`${day}T00:00+08:00`) - before > now.getTime())
}

/** The day that comes so many days after a day; the library reads a day off the instant's UTC. */
function wholeDay(day: IsoDate, later = 0): IcsDateObject {
  return { type: 'DATE', date: new Date(Date.parse(day) + later * 86_400_000) }
}

import ical, { ICalAlarmType, ICalEventClass, ICalEventTransparency } from 'ical-generator'
import type { IsoDate } from '../../core/dates.ts'
import type { CalendarEntry } from './entries.ts'

/* Calendar files (iCalendar, RFC 5545). */

/** What a browser calls a calendar file. */
export const CALENDAR_TYPE = 'text/calendar;charset=utf-8'

/**
 * The text of a calendar file with these entries, each a whole day with an alarm on the day before.
 * `now` is the instant it is made at; `page` the address that each entry names, where there is one.
 */
export function calendarText(entries: readonly CalendarEntry[], now: Date, page?: string): string {
  const calendar = ical({
    prodId: { company: 'huisuan', product: 'huisuan', language: 'ZH' },
  })
  for (const { id, day, summary, description } of entries)
    calendar.createEvent({
      id,
      stamp: now,
      // A whole day has no time zone: a day counted in China stays that day on any device.
      start: day,
      end: dayAfter(day),
      allDay: true,
      summary,
      description: page ? `${description}\n网页：${page}` : description,
      // A calendar shared at the office shows others that there is an entry, not what it says.
      class: ICalEventClass.PRIVATE,
      // A deadline keeps nobody from being invited on its day.
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: [
        { type: ICalAlarmType.display, trigger: HOURS_BEFORE * 3_600, description: summary },
      ],
    })
  // The last line ends too, which the library leaves out.
  return `${calendar.toString()}\r\n`
}

/**
 * A whole day begins at midnight on the reader's clock, and a day before that is midnight too, when
 * people sleep. 15 hours before is nine in the morning: what Apple's calendar itself writes for one
 * day before, and Outlook reads as minutes.
 */
const HOURS_BEFORE = 15

/** Whether the alarm of any entry is still to come at an instant, on a clock in China. */
export function willRemind(entries: readonly CalendarEntry[], now: Date): boolean {
  const before = HOURS_BEFORE * 3_600_000
  return entries.some(({ day }) => Date.parse(`${day}T00:00+08:00`) - before > now.getTime())
}

/** The day after, where a whole day ends by the standard. */
function dayAfter(day: IsoDate): IsoDate {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}

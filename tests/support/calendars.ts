import ICAL from 'ical.js'
import nodeIcal from 'node-ical'

/* Calendar files as programs that are not ours read them. */

/** An entry of a calendar file, as a program reads it. */
export interface ReadEntry {
  readonly id: string
  readonly summary: string
  readonly description: string
  /** The day it begins and the day before which it ends, each `YYYY-MM-DD`: whole days. */
  readonly from: string
  readonly until: string
  /** The alarms as `hours before`, by the start of the first day. */
  readonly alarms: readonly number[]
  readonly class: string
  readonly transparency: string
}

/** As the library of Thunderbird's calendar reads it. */
export function readByIcalJs(text: string): ReadEntry[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as never)
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    if (!event.startDate.isDate || !event.endDate.isDate) throw new Error('not a whole day')
    const value = (name: string) => String(component.getFirstPropertyValue(name))
    return {
      id: event.uid,
      summary: event.summary,
      description: event.description,
      from: event.startDate.toString(),
      until: event.endDate.toString(),
      alarms: component.getAllSubcomponents('valarm').map((alarm) => {
        const trigger = alarm.getFirstPropertyValue('trigger') as InstanceType<typeof ICAL.Duration>
        return -trigger.toSeconds() / 3_600
      }),
      class: value('class'),
      transparency: value('transp'),
    }
  })
}

/** The time zones of a calendar file: the name, and the seconds before universal time in summer and winter. */
export function zonesByIcalJs(text: string): [id: string, summer: number, winter: number][] {
  const calendar = new ICAL.Component(ICAL.parse(text) as never)
  return calendar.getAllSubcomponents('vtimezone').map((component) => {
    const zone = new ICAL.Timezone(component)
    const offset = (day: string) => zone.utcOffset(ICAL.Time.fromDateTimeString(`${day}T12:00:00`))
    return [zone.tzid, offset('2026-07-01'), offset('2026-12-31')]
  })
}

const parts = (date: Date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()]
const dayOf = (date: Date) =>
  parts(date)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')

/** As node-ical reads it, on which home automation and wall calendars are built. */
export function readByNodeIcal(text: string): ReadEntry[] {
  return Object.values(nodeIcal.sync.parseICS(text)).flatMap((event) => {
    if (event?.type !== 'VEVENT') return []
    if (event.datetype !== 'date') throw new Error('not a whole day')
    return [
      {
        id: event.uid,
        summary: String(event.summary),
        description: String(event.description),
        from: dayOf(event.start),
        until: dayOf(event.end as Date),
        alarms: (event.alarms ?? []).map(({ trigger }) => hoursBefore(String(trigger))),
        class: String(event.class),
        transparency: String(event.transparency),
      },
    ]
  })
}

/** It leaves a trigger as it is written. */
function hoursBefore(trigger: string): number {
  return Number(/^-PT(\d+)H$/.exec(trigger)?.[1])
}

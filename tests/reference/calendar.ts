/** The calendar's arithmetic on ISO days; their text compares as the calendar does. */

import { shift } from './random.ts'

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function written(year: number, month: number, dayOfMonth: number): string {
  const parts = [month, dayOfMonth].map((part) => String(part).padStart(2, '0'))
  return [String(year).padStart(4, '0'), ...parts].join('-')
}

function parts(day: string): [number, number, number] {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number)
  return [year, month, dayOfMonth]
}

/**
 * The same day so many months on (back where below 0), or that month's last day where there is none
 * (民法典 202).
 */
export function monthsOn(day: string, months: number): string {
  const [year, month, dayOfMonth] = parts(day)
  const all = year * 12 + (month - 1) + months
  const [laterYear, laterMonth] = [Math.floor(all / 12), (((all % 12) + 12) % 12) + 1]
  const february = isLeap(laterYear) ? 29 : 28
  const lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return written(laterYear, laterMonth, Math.min(dayOfMonth, lengths[laterMonth - 1] ?? 0))
}

/** The last of so many whole years of which this day is the first; from 29 February the 28th. */
export function lastOfYears(day: string, years: number): string {
  const [year, month, dayOfMonth] = parts(day)
  const none = day.endsWith('-02-29') && !isLeap(year + years)
  return none ? written(year + years, 2, 28) : shift(written(year + years, month, dayOfMonth), -1)
}

/** The day on which somebody is so many years old; born on 29 February, 1 March in a common year. */
export function birthday(born: string, years: number): string {
  const [year, month, dayOfMonth] = parts(born)
  const none = born.endsWith('-02-29') && !isLeap(year + years)
  return none ? written(year + years, 3, 1) : written(year + years, month, dayOfMonth)
}

/** 周岁: full years lived on a day. */
export function fullYears(born: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4))
  return on.slice(5) < born.slice(5) ? years - 1 : years
}

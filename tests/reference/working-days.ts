import { shift } from './random.ts'

/**
 * The State Council's holiday arrangements, written down year by year from its notices; weekends
 * within a holiday are left as they are. Nothing here is known before 2020 or after 2026.
 */
const holidays: readonly [string, string][] = [
  // 2020: the spring festival was prolonged to 2 February, which cancelled the Saturday made up for.
  ['2020-01-01', '2020-01-01'],
  ['2020-01-24', '2020-02-02'],
  ['2020-04-04', '2020-04-06'],
  ['2020-05-01', '2020-05-05'],
  ['2020-06-25', '2020-06-27'],
  ['2020-10-01', '2020-10-08'],
  ['2021-01-01', '2021-01-03'],
  ['2021-02-11', '2021-02-17'],
  ['2021-04-03', '2021-04-05'],
  ['2021-05-01', '2021-05-05'],
  ['2021-06-12', '2021-06-14'],
  ['2021-09-19', '2021-09-21'],
  ['2021-10-01', '2021-10-07'],
  ['2022-01-01', '2022-01-03'],
  ['2022-01-31', '2022-02-06'],
  ['2022-04-03', '2022-04-05'],
  ['2022-04-30', '2022-05-04'],
  ['2022-06-03', '2022-06-05'],
  ['2022-09-10', '2022-09-12'],
  ['2022-10-01', '2022-10-07'],
  ['2022-12-31', '2023-01-02'],
  ['2023-01-21', '2023-01-27'],
  ['2023-04-05', '2023-04-05'],
  ['2023-04-29', '2023-05-03'],
  ['2023-06-22', '2023-06-24'],
  ['2023-09-29', '2023-10-06'],
  ['2024-01-01', '2024-01-01'],
  ['2024-02-10', '2024-02-17'],
  ['2024-04-04', '2024-04-06'],
  ['2024-05-01', '2024-05-05'],
  ['2024-06-10', '2024-06-10'],
  ['2024-09-15', '2024-09-17'],
  ['2024-10-01', '2024-10-07'],
  ['2025-01-01', '2025-01-01'],
  ['2025-01-28', '2025-02-04'],
  ['2025-04-04', '2025-04-06'],
  ['2025-05-01', '2025-05-05'],
  ['2025-05-31', '2025-06-02'],
  ['2025-10-01', '2025-10-08'],
  ['2026-01-01', '2026-01-03'],
  ['2026-02-15', '2026-02-23'],
  ['2026-04-04', '2026-04-06'],
  ['2026-05-01', '2026-05-05'],
  ['2026-06-19', '2026-06-21'],
  ['2026-09-25', '2026-09-27'],
  ['2026-10-01', '2026-10-07'],
]

/** Saturdays and Sundays that are worked to make up for a holiday. */
const madeUp = new Set([
  ...['2020-01-19', '2020-04-26', '2020-05-09', '2020-06-28', '2020-09-27', '2020-10-10'],
  ...['2021-02-07', '2021-02-20', '2021-04-25', '2021-05-08', '2021-09-18', '2021-09-26'],
  ...['2021-10-09', '2022-01-29', '2022-01-30', '2022-04-02', '2022-04-24', '2022-05-07'],
  ...['2022-10-08', '2022-10-09', '2023-01-28', '2023-01-29', '2023-04-23', '2023-05-06'],
  ...['2023-06-25', '2023-10-07', '2023-10-08', '2024-02-04', '2024-02-18', '2024-04-07'],
  ...['2024-04-28', '2024-05-11', '2024-09-14', '2024-09-29', '2024-10-12', '2025-01-26'],
  ...['2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11', '2026-01-04', '2026-02-14'],
  ...['2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
])

export const firstKnownDay = '2020-01-01'
export const lastKnownDay = '2026-12-31'

/** Monday to Friday. */
export function isWeekday(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

/** Within one of the holidays, weekends in them included. */
export function isHoliday(day: string): boolean {
  return holidays.some(([first, last]) => first <= day && day <= last)
}

function isWorked(day: string): boolean {
  return madeUp.has(day) || (isWeekday(day) && !isHoliday(day))
}

function known(): string[] {
  const days: string[] = []
  for (let day = firstKnownDay; day <= lastKnownDay; day = shift(day, 1)) days.push(day)
  return days
}

const worked = known().filter(isWorked)

/**
 * The last of so many working days, or null if it lies beyond the last known day; with `counted`
 * the start is the first of them, if it is worked.
 */
export function workingDaysOn(start: string, days: number, counted: boolean): string | null {
  const first = worked.findIndex((day) => (counted ? day >= start : day > start))
  return first < 0 ? null : (worked[first + days - 1] ?? null)
}

/** The last worked day after which there are still so many. */
export function lastStart(days: number): string {
  return worked[worked.length - 1 - days] ?? firstKnownDay
}

/** A day is at fault if, however the first is counted, a day is needed that no notice covers. */
export function beyondCalendar(start: string, days: number): boolean {
  return start < firstKnownDay || workingDaysOn(start, days, false) === null
}

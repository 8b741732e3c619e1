import type { IsoDate } from '../core/dates.ts'

/* The scale of the picture of validity, shared by the page as built and its date switch. */

export const FIRST_DAY: IsoDate = '2019-01-01'
export const LAST_DAY: IsoDate = '2027-12-31'
export const CHART = { width: 1000, left: 200, top: 34 } as const

const time = (day: IsoDate): number => Date.parse(`${day}T00:00:00Z`)

/** How far across the picture a day stands; days beyond its ends stand at the end. */
export function acrossOf(day: IsoDate): number {
  const share = (time(day) - time(FIRST_DAY)) / (time(LAST_DAY) - time(FIRST_DAY))
  const inside = Math.min(1, Math.max(0, share))
  return Number((CHART.left + inside * (CHART.width - CHART.left)).toFixed(1))
}

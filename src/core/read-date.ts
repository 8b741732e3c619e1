import type { IsoDate } from './dates.ts'
import { halfWidth } from './numbers.ts'

/** The years that a bulletin's dates, births and deadlines can fall in; others are typing errors. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2999]

/** What a day must be, in words. */
export const EXPECTED_DAY = `请填 ${FIRST_YEAR} 到 ${LAST_YEAR} 年之间存在的日期，年-月-日，如 2022-06-30`

/** Reads an ISO day that exists, or gives undefined. */
export function readDate(text: string): IsoDate | undefined {
  const iso = halfWidth(text)
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (!found) return undefined
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number]
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined
  // A day that does not exist (30 February) rolls over into another month.
  const rolled = new Date(Date.UTC(year, month - 1, day))
  return rolled.getUTCMonth() === month - 1 ? iso : undefined
}

import type { IsoDate } from './dates.ts'
import { halfWidth } from './numbers.ts'

/** Reads an ISO day that exists, or gives undefined. */
export function readDate(text: string): IsoDate | undefined {
  const iso = halfWidth(text)
  const [year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? []).slice(1).map(Number)
  if (year === undefined || month === undefined || day === undefined) return undefined
  // A day that does not exist (30 February) rolls over into another one.
  const real = new Date(Date.UTC(year, month - 1, day)).toISOString().startsWith(iso)
  return real ? iso : undefined
}

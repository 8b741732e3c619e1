import { dateInWords } from './dates.ts'
import type { IsoDate } from './dates.ts'

/** Whether a document is in force on a day, not in force yet, or expired. */
export type ValidityStatus = 'in-force' | 'not-yet' | 'expired'

/** Whether a document is in force on a day; `to` is null where the document states no end. */
export interface Validity {
  readonly status: ValidityStatus
  readonly from: IsoDate
  readonly to: IsoDate | null
}

/** The validity of a period on a day; both ends belong to it. */
export function validityOn(period: { from: IsoDate; to: IsoDate | null }, on: IsoDate): Validity {
  const { from, to } = period
  const status = on < from ? 'not-yet' : to !== null && on > to ? 'expired' : 'in-force'
  return { status, from, to }
}

/** How a period stands on a day, as a screen tells it: no stated end is not the same as in force. */
export type Standing = ValidityStatus | 'no-end'

/** The standing of a validity. */
export function standingOf({ status, to }: Validity): Standing {
  return status === 'in-force' && to === null ? 'no-end' : status
}

/** A validity as short as a list wants it: 已失效（2024年12月31日止）. No stated end is said, not taken for ever. */
export function badgeText({ status, from, to }: Validity): string {
  if (status === 'expired') return `已失效（${dateInWords(to as IsoDate)}止）`
  if (status === 'not-yet') return `尚未施行（${dateInWords(from)}起）`
  return to === null ? '没写截止日期' : `有效（到${dateInWords(to)}止）`
}

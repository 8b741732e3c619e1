import type { IsoDate } from './dates.ts'

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

import type { Explained } from './explained.ts'
import type { Read } from './operations.ts'

/* Days of explained values as JavaScript's dates, and back. */

/** An operand's day, at noon, because in some years and places the clocks were changed at midnight. */
export const dateAt = (from: readonly Explained[], index: number, read: Read): Date =>
  new Date(`${read(from[index] as Explained) as string}T12:00:00`)

/** A date as ISO `YYYY-MM-DD`. */
export const iso = (date: Date): string =>
  new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)

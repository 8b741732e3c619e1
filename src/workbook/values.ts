import type { Decimal } from '../core/decimal.ts'
import type { IsoDate } from '../core/dates.ts'
import type { Explained } from '../core/explained.ts'
import type { Unit } from '../core/units.ts'
import { moneyPlaces } from '../core/units.ts'

/* Values as a cell holds them: a number, a day as a serial number, a yes or no in words. */

export const DAY_FORMAT = 'yyyy-mm-dd'

/** The format of a computed value; none where a number is best shown as it is. */
export function formatOf(unit: Unit): string | undefined {
  if (unit === '日期') return DAY_FORMAT
  const places = moneyPlaces(unit)
  return places === undefined ? undefined : `#,##0.${'0'.repeat(places)}`
}

/** Money as typed has up to four decimals, which the sheet must not hide. */
export function inputFormatOf(unit: Unit): string | undefined {
  return moneyPlaces(unit) === undefined ? formatOf(unit) : '#,##0.00##'
}

/** What a cell holds for a value; an option is put in words elsewhere. */
export function cellValue({ value }: Explained): number | string {
  if (typeof value === 'boolean') return value ? '是' : '否'
  return typeof value === 'string' ? serialOf(value) : (value as Decimal).toNumber()
}

/**
 * The serial number of a day. Before March 1900 programs disagree by a day, as some count a
 * 29 February 1900 that never was; this is the count of those that do not.
 */
export function serialOf(day: IsoDate): number {
  return (Date.parse(day) - DAY_ZERO) / 86_400_000
}
const DAY_ZERO = Date.UTC(1899, 11, 30)

/** Digits that a spreadsheet's number keeps. */
const KEPT_DIGITS = 15

/** Whether a cell cannot hold the value in full. */
export function losesDigits({ value }: Explained): boolean {
  return typeof value === 'object' && (value as Decimal).precision() > KEPT_DIGITS
}

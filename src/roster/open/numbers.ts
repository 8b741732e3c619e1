import { Decimal } from '../../core/decimal.ts'

/* The values of cells as a person sees and would type them. */

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i
/** The digits in which a spreadsheet keeps and shows numbers. */
const DIGITS = 15

/** A stored number without the rounding error of binary fractions: 8000000.0999999996 is 8000000.1. Undefined if it is none. */
export function numberText(raw: string): string | undefined {
  // Whole numbers stay as they are, for long ones may be card numbers.
  if (/^-?\d{1,30}$/.test(raw)) return raw
  if (!NUMBER.test(raw) || !Number.isFinite(Number(raw))) return undefined
  return new Decimal(Number(raw).toPrecision(DIGITS)).toFixed()
}

/** Whether a spreadsheet may have lost the last digits of a number. */
export function isLong(number: string): boolean {
  return number.replace(/\D/g, '').length > DIGITS && !number.includes('.')
}

/** A stored part of one as percent: 0.3 is 30. */
export function percentText(number: string): string {
  return new Decimal(number).times(100).toFixed()
}

const DAY_SECONDS = 86_400
/** 9999-12-31, the last day a spreadsheet knows. */
const LAST_SERIAL = 2_958_465
/** The spreadsheet's calendar has this day, the real one has not. */
const NO_DAY = { serial: 60, text: '1900-02-29' }

/** A stored count of days as `YYYY-MM-DD`, its time of day behind it where it has one. */
export function dayText(serial: number, from1904: boolean): string | undefined {
  const seconds = Math.round(serial * DAY_SECONDS)
  const days = Math.floor(seconds / DAY_SECONDS)
  if (!(days >= 0 && days <= LAST_SERIAL)) return undefined
  const rest = seconds - days * DAY_SECONDS
  const time = rest ? new Date(rest * 1000).toISOString().slice(11, 19) : ''
  if (!days && time) return time
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < NO_DAY.serial ? 31 : 30)
  const day =
    !from1904 && days === NO_DAY.serial
      ? NO_DAY.text
      : new Date(first + days * DAY_SECONDS * 1000).toISOString().slice(0, 10)
  return time ? `${day} ${time}` : day
}

/** A day stored in ISO form, its time behind it unless that is midnight. */
export function isoText(raw: string): string {
  return raw.replace(/T(?:00:00(?::00(?:\.0+)?)?)?Z?$/, '').replace('T', ' ')
}

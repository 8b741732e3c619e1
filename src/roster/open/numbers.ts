import { Decimal } from '../../core/decimal.ts'

/* Numbers as a sheet stores them. */

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

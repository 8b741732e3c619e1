import { Decimal as Base } from 'decimal.js'

/**
 * The one decimal constructor of the project; no other file imports decimal.js.
 *
 * Inputs have at most 23 significant digits and a rule multiplies two or three of them, so sums and
 * products are exact; a quotient that does not end is kept to 64 digits and settled by `roundTo`.
 */
export const Decimal = Base.clone({
  precision: 64,
  rounding: Base.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
  defaults: true,
})
/** An exact decimal number. */
export type Decimal = Base

/** Nothing. */
export const ZERO = new Decimal(0)

/** The digits in which an endless quotient is trusted, see `settle`. */
const TRUSTED_DIGITS = 50

const modes = { 'half-up': Base.ROUND_HALF_UP, up: Base.ROUND_UP, down: Base.ROUND_DOWN } as const
/** How a value between two is rounded: to the nearer, or always up or down (away from or towards zero). */
export type RoundingMode = keyof typeof modes

/**
 * Takes the tail of an endless quotient off, so that 3 × (1 ÷ 3) is 1 again before anything is
 * rounded or counted in whole steps. A true value can lie no nearer to a half fen than 1e-40 unless
 * it is one, because divisors have at most 23 digits.
 */
export function settle(value: Decimal): Decimal {
  // `d` holds seven digits a piece; counting pieces is far cheaper than counting digits.
  return value.d.length * 7 > TRUSTED_DIGITS ? value.toSignificantDigits(TRUSTED_DIGITS) : value
}

/** Rounds once to `places` decimals; half up means away from zero at exactly half. */
export function roundTo(value: Decimal, places: number, mode: RoundingMode = 'half-up'): Decimal {
  return settle(value).toDecimalPlaces(places, modes[mode])
}

/** `value` with separators in threes: 1234567.5 → 1,234,567.5. Pure text, no rounding. */
export function grouped(text: string): string {
  const [whole = '', rest] = text.split('.')
  const threes = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return rest === undefined ? threes : `${threes}.${rest}`
}

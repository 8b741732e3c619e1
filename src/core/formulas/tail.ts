import { bracketed } from './text.ts'

/*
 * Spreadsheets count in floats of some 15 digits: 0.3 ÷ 0.1 comes out a hair below 3, and 1.005 is
 * stored a hair below itself. Some programs hide such a tail when they round or compare, others do
 * not, so the formulas take it off themselves before it can tip a fen, a step or a condition. A hair is
 * half of what the 15th digit can tell: more than a few operations lose, and the least that is not
 * dropped by a program that rounds what it computes to 15 digits.
 */

/** A hair, as a part of the amount. */
const TAIL = '5E-15'

/** The hair of an amount itself, for what is compared with it. */
export function tailOf(formula: string): string {
  return `ABS(${formula})*${TAIL}`
}

/** The amount with a hair more, for what is rounded half up or cut off. */
export function plusTail(formula: string): string {
  return `${bracketed(formula)}*(1+${TAIL})`
}

/** The amount with a hair less, for what is rounded up. */
export function lessTail(formula: string): string {
  return `${bracketed(formula)}*(1-${TAIL})`
}

/** The formula for reading: as it would be if there were no tails. */
export function withoutTails(formula: string): string {
  return formula.replace(TAILS, '')
}
const TAILS = new RegExp(String.raw`\*\(1[-+]${TAIL}\)|[-+]ABS\([^()]*\)\*${TAIL}`, 'g')

/** Half up to so many decimals, as money is rounded. */
export function roundFormula(formula: string, places: number): string {
  return `ROUND(${plusTail(formula)},${places})`
}

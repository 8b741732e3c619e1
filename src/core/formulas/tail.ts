import { bracketed } from './text.ts'

/*
 * Spreadsheets compute in floats of some 15 digits: 0.3 ÷ 0.1 comes out slightly below 3, and 1.005 is
 * stored slightly below itself. Some programs hide such a tail when they round or compare, others do
 * not, so the formulas allow for it themselves before it can change a fen, a step or a condition. The
 * tolerance is half a unit of the 15th digit: more than a few operations lose, and the least that is
 * not dropped by a program that rounds what it computes to 15 digits.
 */

/** The tolerance as a part of the amount. */
const TAIL = '5E-15'

/** The tolerance of an amount, for what is compared with it. */
export function tailOf(formula: string): string {
  return `ABS(${formula})*${TAIL}`
}

/** The amount raised by the tolerance, for what is rounded half up or cut off. */
export function plusTail(formula: string): string {
  return `${bracketed(formula)}*(1+${TAIL})`
}

/** The amount lowered by the tolerance, for what is rounded up. */
export function lessTail(formula: string): string {
  return `${bracketed(formula)}*(1-${TAIL})`
}

/** The formula for reading: as it would be if there were no tails. */
export function withoutTails(formula: string): string {
  return formula.replace(TAILS, '').replace(/ROUND\(([^()]*),10\)/g, '($1)')
}
const TAILS = new RegExp(String.raw`\*\(1[-+]${TAIL}\)|[-+]ABS\([^()]*\)\*${TAIL}`, 'g')

/** Half up to so many decimals, as money is rounded. */
export function roundFormula(formula: string, places: number): string {
  return `ROUND(${plusTail(formula)},${places})`
}

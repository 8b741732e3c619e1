import { Decimal } from './decimal.ts'
import type { Amount, Clause, Day } from './explained.ts'
import { leaf } from './explained.ts'
import type { Unit } from './units.ts'

/* Figures that a clause fixes. */

/** A figure the clause fixes. */
export function fixed<U extends Unit>(
  value: number | string,
  unit: U,
  words = '',
  clause?: Clause,
): Amount<U> {
  return leaf('fixed', new Decimal(value), unit, words, clause)
}

/** A fixed sum of money in yuan. */
export function yuan(value: number | string, words = '', clause?: Clause): Amount<'元'> {
  return fixed(value, '元', words, clause)
}

/** A fixed percentage: `percent(30)` is 30%. */
export function percent(value: number | string, words = '', clause?: Clause): Amount<'%'> {
  return fixed(value, '%', words, clause)
}

/** A fixed day, ISO. */
export function dayOf(value: string, words: string, clause?: Clause): Day {
  return leaf('fixed', value, '日期', words, clause)
}

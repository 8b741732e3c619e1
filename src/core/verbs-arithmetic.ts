import type { RoundingMode } from './decimal.ts'
import { Decimal, roundTo } from './decimal.ts'
import type { Amount, Clause, Explained } from './explained.ts'
import { made } from './explained.ts'
import type { Operation } from './operations.ts'
import { around, joined, numberAt } from './operations.ts'
import type { Per, Times, Unit } from './units.ts'
import { perUnit, timesUnit } from './units.ts'

/* Amounts added, multiplied and rounded. */

/** All added up; the first part's unit is the unit of all. */
export function sum<U extends Unit>(
  parts: readonly [Amount<U>, ...Amount<NoInfer<U>>[]],
  words = '',
  clause?: Clause,
): Amount<U> {
  return made(SUM, parts, parts[0].unit, words, clause)
}

/** `whole` less `part`; below zero where the part is the greater. */
export function difference<U extends Unit>(
  whole: Amount<U>,
  part: Amount<NoInfer<U>>,
  words = '',
  clause?: Clause,
): Amount<U> {
  return made(DIFFERENCE, [whole, part], whole.unit, words, clause)
}

/** Two amounts multiplied; their units cancel: 元/月 × 月 is 元. */
export function product<A extends Unit, B extends Unit>(
  a: Amount<A>,
  b: Amount<B>,
  words = '',
  clause?: Clause,
): Amount<Times<A, B>> {
  return made(PRODUCT, [a, b], timesUnit(a.unit, b.unit) as Times<A, B>, words, clause)
}

/** One amount divided by another, which must not be zero. */
export function quotient<A extends Unit, B extends Unit>(
  a: Amount<A>,
  b: Amount<B>,
  words = '',
  clause?: Clause,
): Amount<Per<A, B>> {
  return made(QUOTIENT, [a, b], perUnit(a.unit, b.unit) as Per<A, B>, words, clause)
}

/** A percentage of an amount. */
export function share<U extends Unit>(
  whole: Amount<U>,
  rate: Amount<'%'>,
  words = '',
  clause?: Clause,
): Amount<U> {
  return made(SHARE, [whole, rate], whole.unit, words, clause)
}

/** Rounded to `places` decimals (half up, up or down). Money lines are rounded to the fen by themselves. */
export function round<U extends Unit>(
  amount: Amount<U>,
  places: number,
  mode: RoundingMode = 'half-up',
  words = '',
  clause?: Clause,
): Amount<U> {
  return made(ROUND, [amount], amount.unit, words, clause, { places, mode })
}

/** Rounded to the fen, where a rule goes on computing with the rounded line. */
export function toFen(amount: Amount<'元'>, words = '', clause?: Clause): Amount<'元'> {
  return round(amount, 2, 'half-up', words, clause)
}

const SUM: Operation = {
  verb: 'sum',
  compute(from, read) {
    let total = numberAt(from, 0, read)
    for (let i = 1; i < from.length; i++) total = total.plus(numberAt(from, i, read))
    return total
  },
  say: joined(' + '),
}
const DIFFERENCE: Operation = {
  verb: 'difference',
  compute: (from, read) => numberAt(from, 0, read).minus(numberAt(from, 1, read)),
  say: joined(' − '),
}
const PRODUCT: Operation = {
  verb: 'product',
  compute: (from, read) => numberAt(from, 0, read).times(numberAt(from, 1, read)),
  say: joined(' × '),
}
const QUOTIENT: Operation = {
  verb: 'quotient',
  compute: (from, read) => numberAt(from, 0, read).div(numberAt(from, 1, read)),
  say: joined(' ÷ '),
}
const HUNDREDTH = new Decimal('0.01')
/** [amount, percent] */
const SHARE: Operation = {
  verb: 'share',
  compute: (from, read) =>
    numberAt(from, 0, read)
      .times(numberAt(from, 1, read))
      .times(HUNDREDTH),
  say: joined(' × '),
}
const ROUND: Operation = {
  verb: 'round',
  compute: (from, read, { places = 0, mode }) => roundTo(numberAt(from, 0, read), places, mode),
  say: (node, operand) => around('', `，${roundingText(node)}`)(node, operand),
}

/** 四舍五入到分, 向上取整数. */
function roundingText({ detail: { mode, places = 0 } }: Explained): string {
  const where = places === 2 ? '到分' : places === 0 ? '取整数' : `到 ${places} 位小数`
  return `${mode === 'up' ? '向上' : mode === 'down' ? '向下' : '四舍五入'}${where}`
}

import { Decimal, ZERO } from './decimal.ts'
import type { RoundingMode } from './decimal.ts'
import type { Amount, Calendar, Choice, Clause, Day, Explained, Truth } from './explained.ts'
import { leaf, made } from './explained.ts'
import type { Per, Times, Unit } from './units.ts'
import { perUnit, timesUnit } from './units.ts'

/*
 * The verbs in which rules are written. Each takes explained values, then its own words and clause,
 * and gives an explained value. What it computes stands in operations.ts.
 */

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

/** All added up; the first part's unit is the unit of all. */
export function sum<U extends Unit>(
  parts: readonly [Amount<U>, ...Amount<NoInfer<U>>[]],
  words = '',
  clause?: Clause,
): Amount<U> {
  return made('sum', parts, parts[0].unit, words, clause)
}

/** `whole` less `part`; below zero where the part is the greater. */
export function difference<U extends Unit>(
  whole: Amount<U>,
  part: Amount<NoInfer<U>>,
  words = '',
  clause?: Clause,
): Amount<U> {
  return made('difference', [whole, part], whole.unit, words, clause)
}

/** Two amounts multiplied; their units cancel: 元/月 × 月 is 元. */
export function product<A extends Unit, B extends Unit>(
  a: Amount<A>,
  b: Amount<B>,
  words = '',
  clause?: Clause,
): Amount<Times<A, B>> {
  return made('product', [a, b], timesUnit(a.unit, b.unit) as Times<A, B>, words, clause)
}

/** One amount divided by another, which must not be zero. */
export function quotient<A extends Unit, B extends Unit>(
  a: Amount<A>,
  b: Amount<B>,
  words = '',
  clause?: Clause,
): Amount<Per<A, B>> {
  return made('quotient', [a, b], perUnit(a.unit, b.unit) as Per<A, B>, words, clause)
}

/** A percentage of an amount. */
export function share<U extends Unit>(
  whole: Amount<U>,
  rate: Amount<'%'>,
  words = '',
  clause?: Clause,
): Amount<U> {
  return made('share', [whole, rate], whole.unit, words, clause)
}

/** At most `limit`. */
export function cap<U extends Unit>(
  amount: Amount<U>,
  limit: Amount<NoInfer<U>>,
  words = '',
  clause?: Clause,
): Amount<U> {
  return made('cap', [amount, limit], amount.unit, words, clause)
}

/** At least `least`. */
export function floor<U extends Unit>(
  amount: Amount<U>,
  least: Amount<NoInfer<U>>,
  words = '',
  clause?: Clause,
): Amount<U> {
  return made('floor', [amount, least], amount.unit, words, clause)
}

/** Never below zero. */
export function notNegative<U extends Unit>(
  amount: Amount<U>,
  words = '',
  clause?: Clause,
): Amount<U> {
  return floor(amount, leaf('fixed', ZERO, amount.unit, '') as Amount<NoInfer<U>>, words, clause)
}

/**
 * How many steps of `each` lie above `above`: complete ones only, or pro rata.
 * The unit is 个 (of steps).
 */
export function steps<U extends Unit>(
  amount: Amount<U>,
  above: Amount<NoInfer<U>>,
  each: Amount<NoInfer<U>>,
  reading: 'whole' | 'pro-rata',
  words = '',
  clause?: Clause,
): Amount<'个'> {
  return made(
    'steps',
    [amount, above, each],
    '个',
    words,
    clause,
    reading === 'whole' ? WHOLE : undefined,
  )
}
const WHOLE = { whole: true }

/** The sum of the highest tier that `amount` reaches (以上 inclusive), or zero. Tiers run from the highest down. */
export function tier<U extends Unit, V extends Unit>(
  amount: Amount<U>,
  tiers: readonly (readonly [from: Amount<NoInfer<U>>, gives: Amount<V>])[],
  words = '',
  clause?: Clause,
): Amount<V> {
  const unit = (tiers[0] as readonly [Amount, Amount<V>])[1].unit
  return made('tier', [amount, ...tiers.flat()], unit, words, clause)
}

/** The amount that belongs to the option chosen. */
export function pick<Option extends string, U extends Unit>(
  choice: Choice<Option>,
  amounts: Readonly<Record<Option, Amount<U>>>,
  words = '',
  clause?: Clause,
): Amount<U> {
  const options = Object.keys(amounts) as Option[]
  const values = options.map((option) => amounts[option])
  return made('pick', [choice, ...values], (values[0] as Amount<U>).unit, words, clause, {
    options,
  })
}

/** `then` where the condition holds, `otherwise` where it does not; an amount left without is zero. */
export function choose<V, U extends Unit>(
  condition: Truth,
  then: Explained<V, U>,
  otherwise?: Explained<V, NoInfer<U>>,
  words = '',
  clause?: Clause,
): Explained<V, U> {
  const other = otherwise ?? leaf('fixed', ZERO, then.unit, '')
  return made('choose', [condition, then, other], then.unit, words, clause)
}

/** Rounded to `places` decimals (half up, up or down). Money lines are rounded to the fen by themselves. */
export function round<U extends Unit>(
  amount: Amount<U>,
  places: number,
  mode: RoundingMode = 'half-up',
  words = '',
  clause?: Clause,
): Amount<U> {
  return made('round', [amount], amount.unit, words, clause, { places, mode })
}

/** Rounded to the fen, where a rule goes on computing with the rounded line. */
export function toFen(amount: Amount<'元'>, words = '', clause?: Clause): Amount<'元'> {
  return round(amount, 2, 'half-up', words, clause)
}

/**
 * `whole` (already in fen) shared by weights to the fen: largest remainder, ties to the earlier
 * part; the parts add up to the whole exactly. At least one weight must be above zero.
 */
export function allocate(
  whole: Amount<'元'>,
  weights: readonly Amount<'1'>[],
  words: (index: number) => string,
  clause?: Clause,
): Amount<'元'>[] {
  const shares = made<readonly Decimal[], '元'>('allocation', [whole, ...weights], '元', '', clause)
  return weights.map((_, index) =>
    made('part', [shares as Explained], '元', words(index), clause, { index }),
  )
}

/** Whole years of life (周岁) on a day. */
export function ageOn(birth: Day, day: Day, words: string, clause?: Clause): Amount<'岁'> {
  return made('age', [birth, day], '岁', words, clause)
}

/** The same day `months` on, or that month's last day where there is none (民法典 第二百零二条). */
export function monthsAfter(day: Day, months: Amount<'月'>, words: string, clause?: Clause): Day {
  return made('months', [day, months], '日期', words, clause)
}

/** The last of `days` working days after a day, or from that day on where `first` counts it. */
export function workdaysAfter(
  day: Day,
  days: Amount<'工作日'>,
  calendar: Calendar,
  first: boolean,
  words: string,
  clause?: Clause,
): Day {
  return made('workdays', [day, days], '日期', words, clause, { calendar, first })
}

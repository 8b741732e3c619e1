import { ZERO } from './decimal.ts'
import type { Amount, Clause } from './explained.ts'
import { leaf, made } from './explained.ts'
import type { Unit } from './units.ts'

/* Amounts held to a limit, and what they reach: caps, floors, steps and tiers. */

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

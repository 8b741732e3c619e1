import { ZERO } from './decimal.ts'
import type { Amount, Clause, Explained } from './explained.ts'
import { leaf, made } from './explained.ts'
import type { Operation } from './operations.ts'
import { numberAt, settledAt } from './operations.ts'
import { nameOf } from './words.ts'
import type { Unit } from './units.ts'

/* Amounts held to a limit, and what they reach: caps, floors, steps and tiers. */

/** At most `limit`. */
export function cap<U extends Unit>(
  amount: Amount<U>,
  limit: Amount<NoInfer<U>>,
  words = '',
  clause?: Clause,
): Amount<U> {
  return made(CAP, [amount, limit], amount.unit, words, clause)
}

/** At least `least`. */
export function floor<U extends Unit>(
  amount: Amount<U>,
  least: Amount<NoInfer<U>>,
  words = '',
  clause?: Clause,
): Amount<U> {
  return made(FLOOR, [amount, least], amount.unit, words, clause)
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
    STEPS,
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
  return made(TIER, [amount, ...tiers.flat()], unit, words, clause)
}

/** The lesser of two. */
const CAP: Operation = {
  verb: 'cap',
  compute(from, read) {
    const amount = numberAt(from, 0, read)
    const limit = numberAt(from, 1, read)
    return amount.gt(limit) ? limit : amount
  },
  say: ({ from: [amount, limit] }, operand) =>
    `${operand(amount as Explained)}，最高 ${operand(limit as Explained)}`,
}

/** The greater of two. */
const FLOOR: Operation = {
  verb: 'floor',
  compute(from, read) {
    const amount = numberAt(from, 0, read)
    const least = numberAt(from, 1, read)
    return amount.lt(least) ? least : amount
  },
  say: ({ from: [amount, least] }, operand) =>
    `${operand(amount as Explained)}，不低于 ${operand(least as Explained)}`,
}

/** [amount, above, each]: how many times `each` fits into what lies above `above`. */
const STEPS: Operation = {
  verb: 'steps',
  compute(from, read, { whole }) {
    const over = settledAt(from, 0, read).minus(numberAt(from, 1, read))
    if (!over.gt(ZERO)) return ZERO
    const each = numberAt(from, 2, read)
    return whole ? over.divToInt(each) : over.div(each)
  },
  say({ from, detail }, operand) {
    const [amount, above, each] = from.map(operand)
    return `(${amount} − ${above}) ÷ ${each}，${detail.whole ? '满一档算一档' : '不满一档按比例'}`
  },
}

/** [amount, from₁, gives₁, from₂, gives₂, …], highest tier first: the first tier reached. */
const TIER: Operation = {
  verb: 'tier',
  compute(from, read) {
    const amount = settledAt(from, 0, read)
    for (let i = 1; i < from.length; i += 2)
      if (amount.gte(numberAt(from, i, read))) return numberAt(from, i + 1, read)
    return ZERO
  },
  say({ from }, operand) {
    const [amount, ...tiers] = from as [Amount, ...Amount[]]
    const reached = tiers.find((tier, i) => i % 2 === 0 && amount.value.gte(tier.value))
    return `${operand(amount)}，${reached ? `达到${nameOf(reached)}一档` : '不到最低一档'}`
  },
}

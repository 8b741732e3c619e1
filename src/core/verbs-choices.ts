import { ZERO } from './decimal.ts'
import type { Amount, Choice, Clause, Explained, Truth } from './explained.ts'
import { leaf, made } from './explained.ts'
import type { Unit } from './units.ts'

/* One of several values, by an option chosen or a condition. */

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

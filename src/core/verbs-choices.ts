import { ZERO } from './decimal.ts'
import type { Amount, Choice, Clause, Explained, Truth } from './explained.ts'
import { leaf, made } from './explained.ts'
import type { Operation } from './operations.ts'
import { around, numberAt } from './operations.ts'
import { conditionText } from './words.ts'
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
  return made(PICK, [choice, ...values], (values[0] as Amount<U>).unit, words, clause, {
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
  return made(CHOOSE, [condition, then, other], then.unit, words, clause)
}

/** [choice, value of option₁, value of option₂, …] */
const PICK: Operation = {
  verb: 'pick',
  compute(from, read, { options = [] }) {
    return numberAt(from, 1 + options.indexOf(read(from[0] as Explained)), read)
  },
  say: around('按'),
}

/** [condition, then, otherwise] */
const CHOOSE: Operation = {
  verb: 'choose',
  compute: (from, read) => numberAt(from, read(from[0] as Explained) ? 1 : 2, read),
  say({ from }, operand) {
    const [condition, then, otherwise] = from as [Truth, Explained, Explained]
    return condition.value
      ? `符合“${conditionText(condition)}”，计 ${operand(then)}`
      : `不符合“${conditionText(condition)}”，计 ${operand(otherwise)}`
  },
}

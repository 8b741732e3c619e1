import { sharedToFen } from './allocation.ts'
import type { Decimal } from './decimal.ts'
import { ZERO } from './decimal.ts'
import type { Amount, Clause, Explained } from './explained.ts'
import { made } from './explained.ts'
import type { Operation } from './operations.ts'
import { joined, numberAt } from './operations.ts'
import { exactText, valueText } from './words.ts'

/* A sum shared out. */

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
  const shares = made<readonly Decimal[], '元'>(ALLOCATION, [whole, ...weights], '元', '', clause)
  return weights.map((_, index) =>
    made(PART, [shares as Explained], '元', words(index), clause, { index }),
  )
}

/** [whole, weight₁, weight₂, …]: the parts of the whole, see `sharedToFen`. */
const ALLOCATION: Operation = {
  verb: 'allocation',
  compute: (from, read) => sharedToFen(numberAt(from, 0, read), from.slice(1).map(read)),
  say: joined('、'),
}

/** [allocation]: one part of it. It is put into words without the others, of which there may be a thousand. */
const PART: Operation = {
  verb: 'part',
  compute: (from, read, { index = 0 }) => (read(from[0] as Explained) as Decimal[])[index],
  say({ from, detail }, operand) {
    const [whole, ...weights] = (from[0] as Explained).from as [Amount, ...Amount[]]
    const all = weights.reduce((total, { value }) => total.plus(value), ZERO)
    const own = weights[detail.index ?? 0] as Amount
    return `${operand(whole)} × ${valueText(own)} ÷ ${exactText(all)}，除不尽的零头按最大余数分到分`
  },
}

import type { Decimal } from './decimal.ts'
import type { Amount, Day, Explained, Truth } from './explained.ts'
import type { Unit } from './units.ts'
import { isMoney } from './units.ts'

/** What a rule computes from its inputs under one set of readings. */
export interface Result<U extends Unit = Unit> {
  /** The total: an exact amount (money is rounded once, to the fen, by `calculate`), a yes or no, or a day. */
  readonly amount: Explained<Decimal | boolean | string, U>
  /** The lines by id, where the rule names any; otherwise money has the one line `amount`. */
  readonly lines?: Readonly<Record<string, Amount | Day>>
  /** By a line's id: the line is there only where the condition holds. */
  readonly only?: Readonly<Record<string, Truth>>
  /** All must hold, or the request is not eligible. */
  readonly requires?: readonly Truth[]
  /** Conditions whose failing is reported although the result stands. */
  readonly informs?: readonly Truth[]
  /** What the reader must know because of these very inputs. */
  readonly cautions?: readonly string[]
}

/** The lines a result may have; money without named lines has the one line `amount`, other results none. */
export function possibleLines({ amount, lines }: Result): [id: string, line: Explained][] {
  return Object.entries(lines ?? (isMoney(amount.unit) ? { amount } : {}))
}

/** The lines that are there with these inputs. */
export function linesOf(result: Result): [id: string, line: Explained][] {
  return possibleLines(result).filter(([id]) => result.only?.[id]?.value ?? true)
}

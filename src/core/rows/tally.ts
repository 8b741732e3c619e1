import { Decimal, ZERO } from '../decimal.ts'
import type { Outcome } from '../evaluate.ts'
import type { RowStatus } from './status-words.ts'
import { moneyPlaces } from '../units.ts'

/** How a roster came out: rows by status, and the sums of rounded totals and lines. */
export class Tally {
  rows = 0
  readonly status = { ok: 0, 'not-eligible': 0, invalid: 0, skipped: 0 }
  /** How many checks came out as yes. */
  yes = 0
  readonly #sums = new Map<string, Sum>()

  /** Counts one row. */
  add({ status, total, unit, lines }: Counted): void {
    this.rows++
    this.status[status]++
    if (status !== 'ok') return
    if (total === 'yes') this.yes++
    if (unit && isSummed(unit)) this.#plus(TOTAL, total as string, unit)
    for (const line of lines) if (isSummed(line.unit)) this.#plus(line.id, line.amount, line.unit)
  }

  #plus(id: string, amount: string, unit: string): void {
    const sum = this.#sums.get(id)
    if (sum) sum.value = sum.value.plus(amount)
    else this.#sums.set(id, { value: new Decimal(amount), unit })
  }

  /** The sum of the totals as the contract writes an amount; null where days or checks have none. */
  total(unit: string): string | null {
    return isSummed(unit) ? textOf(this.#sums.get(TOTAL) ?? { value: ZERO, unit }) : null
  }

  /** The sum of each line, in the order in which lines were first met. */
  lines(): { id: string; sum: string; unit: string }[] {
    return [...this.#sums]
      .filter(([id]) => id !== TOTAL)
      .map(([id, sum]) => ({ id, sum: textOf(sum), unit: sum.unit }))
  }
}

/** What of an outcome is counted. */
interface Counted extends Pick<Outcome, 'total' | 'unit' | 'lines'> {
  readonly status: RowStatus
}

/** A row that is no record. */
export const SKIPPED: Counted = { status: 'skipped', total: null, unit: null, lines: [] }

interface Sum {
  value: Decimal
  readonly unit: string
}

/** No line has this id, see the catalogue's ids. */
const TOTAL = ''

/** Days and yes or no cannot be added up. */
const isSummed = (unit: string) => unit !== '日期' && unit !== '是否'

function textOf({ value, unit }: Sum): string {
  const places = moneyPlaces(unit)
  return places === undefined ? value.toFixed() : value.toFixed(places)
}

import type { RosterEngine, Filter, ShownRow } from './engine.ts'

/** How many rows are on the page at once, and how many of them are above those in sight. */
export const ROWS = 20
const ABOVE = 4

/** The rows that are on the page: those in sight and some around them, of all that a filter lets through. */
export class RowWindow {
  readonly #engine: RosterEngine
  all = $state.raw(0)
  /** The place of the first among all. */
  from = $state.raw(0)
  rows: readonly ShownRow[] = $state.raw([])
  /** How many are below. */
  below = $derived.by(() => this.all - this.from - this.rows.length)
  #calls = 0

  constructor(engine: RosterEngine) {
    this.#engine = engine
  }

  /** Whether rows from a place on are here already. */
  holds(first: number, count: number): boolean {
    return first >= this.from && Math.min(first + count, this.all) <= this.from + this.rows.length
  }

  /** Brings the rows around a place; a later call supersedes. */
  async show(filter: Filter, first: number): Promise<void> {
    const call = ++this.#calls
    const from = Math.max(0, first - ABOVE)
    const { all, rows } = await this.#engine.rows(filter, from, ROWS)
    if (call !== this.#calls) return
    this.all = all
    this.from = Math.min(from, all)
    this.rows = rows
  }
}

import type { Answer } from './answers.ts'
import type { Filter, ShownRow } from './engine.ts'
import type { Done } from './done.ts'
import { shownRow } from './done.ts'
import type { Each } from './slices.ts'

/** The most rows that are handed out at once. */
const MOST_SHOWN = 200

/** What a filter lets through: places of rows, or nothing where another filter came before it was done. */
interface Found {
  readonly done: Done
  readonly filter: Filter
  readonly places: Promise<Int32Array | undefined>
}

/** Finds rows by a filter, once for each, and remembers them until another is asked for. */
export class Finder {
  private readonly each: Each
  private found: Found | undefined

  constructor(each: Each) {
    this.each = each
  }

  /** Some rows from a place on, and how many there are; those of a later filter, where one overtakes. */
  async rows(done: Done, filter: Filter, from: number, count: number): Promise<Page> {
    for (let found = this.find(done, filter); ; found = this.found ?? found) {
      const places = await found.places
      if (!places) continue
      const shown = places.subarray(from, from + Math.min(count, MOST_SHOWN))
      const rows = Array.from(shown, (place) => shownRow(found.done, place))
      return { all: places.length, rows }
    }
  }

  private find(done: Done, filter: Filter): Found {
    const { found } = this
    if (found?.done === done && isSame(found.filter, filter)) return found
    const wanted = () => this.found === own
    const own: Found = { done, filter, places: search(done, filter, this.each, wanted) }
    return (this.found = own)
  }
}
type Page = { all: number; rows: ShownRow[] }

const isSame = (a: Filter, b: Filter) => a.status === b.status && a.text === b.text

async function search(
  { sheet, answers }: Done,
  { status, text }: Filter,
  each: Each,
  wanted: () => boolean,
): Promise<Int32Array | undefined> {
  const { rows } = sheet.table
  const sought = text.trim()
  const places = new Int32Array(rows.length)
  let count = 0
  const letThrough = (place: number) => {
    const answer = answers.rows[place] as Answer
    if (status !== 'all' && answer.status !== status) return
    if (answer.reason.includes(sought) || rows[place]?.some((cell) => cell.includes(sought)))
      places[count++] = place
  }
  return (await each(rows.length, letThrough, wanted)) ? places.slice(0, count) : undefined
}

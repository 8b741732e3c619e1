import { isAbortError } from './abort.ts'
import type { ComputedRoster } from './computed-roster.ts'
import { shownRow } from './computed-roster.ts'
import type { Filter, ShownRow } from './engine.ts'
import type { RowResult } from './row-results.ts'
import type { ForEachPlace } from './time-slices.ts'

/** The most rows that one call gives. */
const MOST_SHOWN = 200

/** A search: the places of the rows that a filter lets through; none where the search was aborted. */
interface Search {
  readonly computed: ComputedRoster
  readonly filter: Filter
  readonly places: Promise<Int32Array | undefined>
  readonly abort: () => void
}

/** Finds rows by a filter. The places found are kept until another filter is asked for. */
export class Finder {
  private readonly forEachPlace: ForEachPlace
  private latest: Search | undefined

  constructor(forEachPlace: ForEachPlace) {
    this.forEachPlace = forEachPlace
  }

  /** Some rows from a place on, and how many there are; of a later filter where one was asked meanwhile. */
  async rows(
    computed: ComputedRoster,
    filter: Filter,
    from: number,
    count: number,
  ): Promise<{ all: number; rows: ShownRow[] }> {
    let search = this.search(computed, filter)
    for (;;) {
      const places = await search.places
      if (places) {
        const shown = places.subarray(from, from + Math.min(count, MOST_SHOWN))
        const rows = Array.from(shown, (place) => shownRow(search.computed, place))
        return { all: places.length, rows }
      }
      // Only a later search aborts one.
      search = this.latest ?? search
    }
  }

  private search(computed: ComputedRoster, filter: Filter): Search {
    const { latest } = this
    if (latest?.computed === computed && isSame(latest.filter, filter)) return latest
    latest?.abort()
    const controller = new AbortController()
    const places = placesOf(computed, filter, this.forEachPlace, controller.signal)
    return (this.latest = { computed, filter, places, abort: () => controller.abort() })
  }
}

const isSame = (a: Filter, b: Filter) => a.status === b.status && a.text === b.text

async function placesOf(
  { roster, results }: ComputedRoster,
  { status, text }: Filter,
  forEachPlace: ForEachPlace,
  signal: AbortSignal,
): Promise<Int32Array | undefined> {
  const { rows } = roster.table
  const sought = text.trim()
  const places = new Int32Array(rows.length)
  let count = 0
  const visit = (place: number) => {
    const result = results.rows[place] as RowResult
    if (status !== 'all' && result.status !== status) return
    if (result.reason.includes(sought) || rows[place]?.some((cell) => cell.includes(sought)))
      places[count++] = place
  }
  try {
    await forEachPlace(rows.length, visit, { signal })
  } catch (fault) {
    if (isAbortError(fault)) return undefined
    throw fault
  }
  return places.slice(0, count)
}

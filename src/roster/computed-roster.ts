import { Tally } from '../core/rows/tally.ts'
import type { RosterAsked, ShownRow, Sums } from './engine.ts'
import type { OpenRoster } from './open-roster.ts'
import type { RowResult, RowResults } from './row-results.ts'
import { linesOf } from './row-results.ts'
import type { ForEachPlace } from './time-slices.ts'

/** A roster with the results of its rows, and what was asked. */
export interface ComputedRoster {
  readonly roster: OpenRoster
  readonly asked: RosterAsked
  readonly results: RowResults
}

/** One row for the page. */
export function shownRow({ roster, results }: ComputedRoster, place: number): ShownRow {
  const result = results.rows[place] as RowResult
  const { status, total, reason } = result
  return {
    number: roster.table.numbers[place] as number,
    cells: roster.table.rows[place] as readonly string[],
    refused: roster.table.refused.get(place),
    status,
    total,
    lines: linesOf(result),
    reason,
  }
}

/** The sums by the text in a column, the largest class first, at most `most` of them. */
export async function classesOf(
  { roster, results }: ComputedRoster,
  column: number,
  most: number,
  forEachPlace: ForEachPlace,
): Promise<Sums[]> {
  const { rows } = roster.table
  const nameOf = (place: number) => (rows[place]?.[column] ?? '').trim()
  const sizes = new Map<string, number>()
  await forEachPlace(rows.length, (place) => {
    const name = nameOf(place)
    sizes.set(name, (sizes.get(name) ?? 0) + 1)
  })
  const largest = [...sizes].sort(([, a], [, b]) => b - a).slice(0, most)
  const tallies = new Map(largest.map(([name]) => [name, new Tally()]))
  const { unit } = results.rule
  await forEachPlace(rows.length, (place) => {
    const result = results.rows[place] as RowResult
    tallies.get(nameOf(place))?.add({ ...result, unit, lines: linesOf(result) })
  })
  return [...tallies].map(([name, tally]) => results.sums(name || '（空白）', tally))
}

import type { Asked } from '../core/rows/columns.ts'
import { Tally } from '../core/rows/tally.ts'
import type { Answer, Answers } from './answers.ts'
import { linesOfAnswer } from './answers.ts'
import type { ShownRow, Sums } from './engine.ts'
import type { OpenSheet } from './sheet.ts'
import type { Each } from './slices.ts'

/** A roster with its answers, and what was asked. */
export interface Done {
  readonly sheet: OpenSheet
  readonly asked: Asked
  readonly answers: Answers
}

/** One row for the page. */
export function shownRow({ sheet, answers }: Done, place: number): ShownRow {
  const answer = answers.rows[place] as Answer
  const { status, total, reason } = answer
  return {
    number: sheet.table.numbers[place] as number,
    cells: sheet.table.rows[place] as readonly string[],
    status,
    total,
    lines: linesOfAnswer(answer),
    reason,
  }
}

/** The sums by what stands in a column, the largest class first, at most `most` of them. */
export async function classesOf(
  { sheet, answers }: Done,
  column: number,
  most: number,
  each: Each,
): Promise<Sums[]> {
  const { rows } = sheet.table
  const nameOf = (place: number) => (rows[place]?.[column] ?? '').trim()
  const sizes = new Map<string, number>()
  await each(rows.length, (place) => {
    const name = nameOf(place)
    sizes.set(name, (sizes.get(name) ?? 0) + 1)
  })
  const largest = [...sizes].sort(([, a], [, b]) => b - a).slice(0, most)
  const tallies = new Map(largest.map(([name]) => [name, new Tally()]))
  const { unit } = answers.rule
  await each(rows.length, (place) => {
    const answer = answers.rows[place] as Answer
    tallies.get(nameOf(place))?.add({ ...answer, unit, lines: linesOfAnswer(answer) })
  })
  return [...tallies].map(([name, tally]) => answers.sums(name || '（空白）', tally))
}

import { csvLines } from '../../core/rows/escape.ts'
import type { Answer, Answers } from '../answers.ts'
import type { Each } from '../slices.ts'
import type { OpenSheet } from '../sheet.ts'
import { resultColumns } from './columns.ts'

/** How many rows are written at once. */
const BATCH = 500

/** The roster with its results as CSV, with the mark by which spreadsheets know UTF-8. */
export async function csvOf({ table }: OpenSheet, answers: Answers, each: Each): Promise<Blob> {
  const { length } = table.headings
  const columns = resultColumns(answers)
  const parts = [
    '\uFEFF',
    csvLines([[...table.headings, ...columns.map(({ heading }) => heading)]]),
  ]
  await each(Math.ceil(table.rows.length / BATCH), (batch) => {
    const from = batch * BATCH
    const rows = table.rows.slice(from, from + BATCH).map((cells, index) => {
      const answer = answers.rows[from + index] as Answer
      const results = columns.map(({ cell }) => cell(answer))
      // What lies beyond the last heading comes behind the results, so that nothing shifts or is lost.
      return [...cells.slice(0, length), ...results, ...cells.slice(length)]
    })
    parts.push(csvLines(rows))
  })
  return new Blob(parts, { type: 'text/csv;charset=utf-8' })
}

import { moneyPlaces } from '../../core/units.ts'
import type { TableCell } from '../../workbook/index.ts'
import { writeTable } from '../../workbook/index.ts'
import type { Answer, Answers } from '../answers.ts'
import type { Each } from '../slices.ts'
import type { OpenSheet } from '../sheet.ts'
import type { ResultColumn } from './columns.ts'
import { resultColumns } from './columns.ts'

/** The roster with its results as XLSX: what came in as text, so that long numbers stay whole. */
export async function xlsxOf({ table }: OpenSheet, answers: Answers, each: Each): Promise<Blob> {
  const columns = resultColumns(answers)
  const headings = [...table.headings, ...columns.map(({ heading }) => heading)]
  const rows: TableCell[][] = []
  await each(table.rows.length, (place) => {
    const answer = answers.rows[place] as Answer
    rows.push([
      ...(table.rows[place] ?? []).map(textCell),
      ...columns.map((column) => resultCell(column, answer)),
    ])
  })
  return writeTable({ sheets: [{ name: '名册', headings, rows }] })
}

function textCell(value: string): TableCell {
  return value === '' ? null : { kind: 'text', value }
}

function resultCell({ unit, cell }: ResultColumn, answer: Answer): TableCell {
  const value = cell(answer)
  if (value === '' || unit === undefined) return textCell(value)
  return { kind: moneyPlaces(unit) === 2 ? 'amount' : 'number', value }
}

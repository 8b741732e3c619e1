import { relationsOf } from './relations.ts'
import type { Range } from './references.ts'
import { rangeOf } from './references.ts'
import { MOST_COLUMNS } from './table.ts'
import { readXml } from './xml.ts'
import type { Zip } from './zip.ts'

/** A part of a sheet that Excel keeps as a table, with its own headings and perhaps totals. */
export interface ExcelTable {
  readonly name: string
  readonly range: Range
  /** The names of its columns. */
  readonly columns: readonly string[]
  /** Rows of headings at its top and of totals at its end. */
  readonly headings: number
  readonly totals: number
}

const MOST_TABLES = 100

/** The tables of the sheet at a path. */
export function readTables(zip: Zip, sheet: string): ExcelTable[] {
  return relationsOf(zip, sheet)
    .filter(({ kind, path }) => kind === 'table' && zip.has(path))
    .slice(0, MOST_TABLES)
    .flatMap(({ path }) => readTable(zip, path) ?? [])
}

function readTable(zip: Zip, path: string): ExcelTable | undefined {
  let table: ExcelTable | undefined
  const columns: string[] = []
  readXml(zip, path, {
    open(element, attributes) {
      if (element === 'table') {
        const known = attributes()
        const range = rangeOf(known['ref'] ?? '')
        if (range)
          table = {
            name: known['displayName'] ?? known['name'] ?? '',
            range,
            columns,
            headings: Number(known['headerRowCount'] ?? 1),
            totals: Number(known['totalsRowCount'] ?? 0),
          }
      } else if (element === 'tableColumn' && columns.length < MOST_COLUMNS)
        columns.push(attributes()['name'] ?? '')
    },
  })
  return table
}

/** The cells of a table between its headings and its totals. */
export function dataRange({ range, headings, totals }: ExcelTable): Range {
  return { ...range, top: range.top + headings, bottom: range.bottom - totals }
}

/** The columns of the tables whose totals are in a row. */
export function totalsColumns(tables: readonly ExcelTable[], number: number): number[] {
  return tables
    .filter(({ range, totals }) => number <= range.bottom && number > range.bottom - totals)
    .flatMap(({ range: { left, right } }) =>
      Array.from({ length: Math.min(right + 1, MOST_COLUMNS) - left }, (_, index) => left + index),
    )
}

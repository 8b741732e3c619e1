import { LONGEST_LIST } from '../core/fields.ts'
import { LIST_SEPARATOR } from '../core/link.ts'
import type { Asked, Columns } from '../core/rows/columns.ts'
import { columnsOf } from '../core/rows/columns.ts'
import { csvLines } from '../core/rows/escape.ts'
import {
  calculationOfRow,
  lineIdsOf,
  listKeysOf,
  resultCells,
  resultHeadings,
} from '../core/rows/results.ts'
import { Tally } from '../core/rows/tally.ts'
import type { CatalogueRule } from '../core/rule.ts'
import { openOutput } from './output.ts'
import { Refused } from './refused.ts'
import { openRosterFile } from './roster-file.ts'

/** Where a roster comes from and where its results go; `-` is standard input or output. */
export interface Files {
  readonly from: string
  readonly to: string
}

/** Called now and then: rows done so far, and the part of the file that is read, where that is known. */
export type Progress = (rows: number, part: number | undefined) => void

/**
 * Computes a roster row by row in constant memory: every row and column in its order, with the
 * results of the contract added. The file appears under its name once it is whole.
 */
export async function computeRoster(
  rule: CatalogueRule,
  files: Files,
  asked: Asked,
  progress: Progress,
): Promise<Tally> {
  const firstPass = await readLists(rule, files.from)
  const lineIds = lineIdsOf(rule, firstPass.longest)
  const tally = new Tally()
  const file = await openRosterFile(files.from)
  const output = await openOutput(files.to)
  let columns: Columns | undefined

  const computeRow = (cells: string[]): string[] => {
    if (columns) return withResults(rule, columns, cells, asked, lineIds, tally)
    columns = firstPass.columns ?? matchedColumns(rule, cells)
    return [...cells, ...resultHeadings(lineIds)]
  }
  try {
    if (file.marked) await output.write('\uFEFF')
    for await (const rows of file.rows) {
      progress(tally.rows, file.part())
      await output.write(csvLines(rows.map(computeRow)))
    }
    if (!columns) throw new Refused({ field: '--roster', message: '名册是空的，第一行要写标题。' })
    await output.close()
  } catch (fault) {
    await output.drop()
    throw fault
  }
  return tally
}

function matchedColumns(rule: CatalogueRule, headings: readonly string[]): Columns {
  const columns = columnsOf(rule, headings)
  if (columns.problems.length) throw new Refused(...columns.problems)
  return columns
}

function withResults(
  rule: CatalogueRule,
  columns: Columns,
  cells: readonly string[],
  asked: Asked,
  lineIds: readonly string[],
  tally: Tally,
): string[] {
  const { outcome } = calculationOfRow(rule, columns, cells, asked)
  tally.add(outcome)
  const row = cells.slice(0, columns.width)
  while (row.length < columns.width) row.push('')
  // What lay beyond the last heading is kept behind the results, so that nothing shifts or is lost.
  return row.concat(resultCells(outcome, lineIds), cells.slice(columns.width))
}

/** What a first pass finds: the most entries a list has, and the columns by which it knew the lists. */
interface FirstPass {
  readonly longest: number
  readonly columns?: Columns | undefined
}

/** Reads a roster for its lists, whose length decides how many columns are added. */
async function readLists(rule: CatalogueRule, from: string): Promise<FirstPass> {
  const keys = listKeysOf(rule)
  if (!keys.length) return { longest: 1 }
  if (from === '-')
    throw new Refused({
      field: '--roster',
      message: '这项措施每行的户数不一样，名册要读两遍，请写文件名，不能写 -。',
    })
  let columns: Columns | undefined
  let longest = 1
  const { rows } = await openRosterFile(from)
  for await (const some of rows) {
    for (const cells of some) {
      columns ??= matchedColumns(rule, cells)
      for (const key of keys) {
        const cell = cells[columns.inputs[key] ?? -1] ?? ''
        longest = Math.max(longest, Math.min(cell.split(LIST_SEPARATOR).length, LONGEST_LIST))
      }
    }
  }
  return { longest, columns }
}

import { once } from 'node:events'
import { open, rename, rm } from 'node:fs/promises'
import type { Writable } from 'node:stream'
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
import { LIST_SEPARATOR } from '../core/link.ts'
import { LONGEST_LIST } from '../core/fields.ts'
import type { AnyRule } from '../core/rule.ts'
import { Refused, openText, readRows } from './csv.ts'

/** Where a roster comes from and where its results go; `-` is standard input or output. */
export interface Files {
  readonly from: string
  readonly to: string
}

/** Told now and then: rows done so far, and the part of the file that is read, where that is known. */
export type Progress = (rows: number, part: number | undefined) => void

/**
 * Computes a roster row by row in constant memory: every row and column in its order, with the
 * results of the contract added. The file appears under its name once it is whole.
 */
export async function computeRoster(
  rule: AnyRule,
  files: Files,
  asked: Asked,
  progress: Progress,
): Promise<Tally> {
  const firstPass = await readLists(rule, files.from)
  const lineIds = lineIdsOf(rule, firstPass.longest)
  const tally = new Tally()
  const text = await openText(files.from)
  const output = await openOutput(files.to)
  let columns: Columns | undefined

  const answerRows = (rows: readonly string[][]): string => {
    const answered: string[][] = []
    for (const cells of rows) {
      if (columns) answered.push(answerRow(rule, columns, cells, asked, lineIds, tally))
      else {
        columns = firstPass.columns ?? matchedColumns(rule, cells)
        answered.push([...cells, ...resultHeadings(lineIds)])
      }
    }
    return csvLines(answered)
  }
  try {
    if (text.marked) void output.write('\uFEFF')
    await readRows(text.pieces, (rows) => {
      progress(tally.rows, text.part())
      return output.write(answerRows(rows))
    })
    if (!columns) throw new Refused({ field: '--roster', message: '名册是空的，第一行要写标题。' })
    await output.close()
  } catch (fault) {
    await output.drop()
    throw fault
  }
  return tally
}

function matchedColumns(rule: AnyRule, headings: readonly string[]): Columns {
  const columns = columnsOf(rule, headings)
  if (columns.problems.length) throw new Refused(...columns.problems)
  return columns
}

function answerRow(
  rule: AnyRule,
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
async function readLists(rule: AnyRule, from: string): Promise<FirstPass> {
  const keys = listKeysOf(rule)
  if (!keys.length) return { longest: 1 }
  if (from === '-')
    throw new Refused({
      field: '--roster',
      message: '这项措施每行的户数不一样，名册要读两遍，请写文件名，不能写 -。',
    })
  let columns: Columns | undefined
  let longest = 1
  await readRows((await openText(from)).pieces, (rows) => {
    for (const cells of rows) {
      columns ??= matchedColumns(rule, cells)
      for (const key of keys) {
        const cell = cells[columns.inputs[key] ?? -1] ?? ''
        longest = Math.max(longest, Math.min(cell.split(LIST_SEPARATOR).length, LONGEST_LIST))
      }
    }
    return undefined
  })
  return { longest, columns }
}

interface Output {
  /** Writes, or gives what to wait for first before more is written. */
  write(text: string): Promise<void> | undefined
  close(): Promise<void>
  /** Leaves nothing behind that could be taken for results. */
  drop(): Promise<void>
}

const NOTHING = async () => {}

async function openOutput(path: string): Promise<Output> {
  if (path === '-') return { write: writeTo(process.stdout), close: NOTHING, drop: NOTHING }
  const part = `${path}.part`
  const refuse = (fault: unknown): never => {
    throw new Refused({ field: '--out', message: `写不了 ${path}：${(fault as Error).message}。` })
  }
  const file = await open(part, 'w').catch(refuse)
  return {
    write: (text) => file.writeFile(text).catch(refuse),
    async close() {
      await file.close()
      await rename(part, path).catch(refuse)
    },
    async drop() {
      await file.close()
      await rm(part, { force: true })
    },
  }
}

function writeTo(stream: Writable): Output['write'] {
  return (text) => (stream.write(text) ? undefined : once(stream, 'drain').then(NOTHING))
}

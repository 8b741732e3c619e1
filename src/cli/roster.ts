import type { Readable, Writable } from 'node:stream'
import { LONGEST_LIST } from '../core/fields.ts'
import { LIST_SEPARATOR } from '../core/link.ts'
import { csvLines } from '../core/rows/escape.ts'
import { lineIdsOf, listKeysOf, resultHeadings } from '../core/rows/results.ts'
import type { Tally } from '../core/rows/tally.ts'
import type { CatalogueRule } from '../core/rule.ts'
import { openOutput } from './output.ts'
import { Refused } from './refused.ts'
import { openRosterFile } from './roster-file.ts'
import { readHead } from './roster-head.ts'
import type { RosterAsked } from './roster-rows.ts'
import { matchedColumns, RosterRows } from './roster-rows.ts'

/** Where a roster comes from and where its results go: names of files, or streams. */
export interface Files {
  readonly from: string | Readable
  readonly to: string | Writable
}

/** Called now and then: rows done so far, and the part of the file that is read, where that is known. */
export type Progress = (rows: number, part: number | undefined) => void

/** How a roster came out, and what was odd in its file, in sentences for the user. */
export interface Computed {
  readonly tally: Tally
  readonly notes: readonly string[]
}

/**
 * Computes a roster row by row in constant memory: every row and column in its order, with the
 * results of the contract added. The file appears under its name once it is whole.
 */
export async function computeRoster(
  rule: CatalogueRule,
  files: Files,
  asked: RosterAsked,
  progress: Progress,
): Promise<Computed> {
  const { longest } = await readLists(rule, files.from)
  const file = await openRosterFile(files.from)
  const { head, records } = await readHead(file.rows)
  const lineIds = lineIdsOf(rule, longest)
  const roster = new RosterRows(rule, asked, lineIds, head)
  const output = await openOutput(files.to)
  try {
    if (file.marked) await output.write('\uFEFF')
    await output.write(csvLines([...head.above, [...head.headings, ...resultHeadings(lineIds)]]))
    for await (const rows of records) {
      progress(roster.tally.rows, file.part())
      await output.write(csvLines(rows.flatMap((cells) => roster.push(cells))))
    }
    await output.write(csvLines(roster.end()))
    await output.close()
  } catch (fault) {
    await output.drop()
    throw fault
  }
  return { tally: roster.tally, notes: file.notes() }
}

/** Reads a roster for the most entries that a list has, which decides how many columns are added. */
async function readLists(rule: CatalogueRule, from: Files['from']): Promise<{ longest: number }> {
  const keys = listKeysOf(rule)
  if (!keys.length) return { longest: 1 }
  if (typeof from !== 'string')
    throw new Refused({
      field: '--roster',
      message: '这项措施每行的户数不一样，名册要读两遍，请写文件名，不能写 -。',
    })
  const { rows } = await openRosterFile(from)
  const { head, records } = await readHead(rows)
  const { inputs } = matchedColumns(rule, head)
  let longest = 1
  for await (const some of records) {
    for (const cells of some) {
      for (const key of keys) {
        const cell = cells[inputs[key] ?? -1] ?? ''
        longest = Math.max(longest, Math.min(cell.split(LIST_SEPARATOR).length, LONGEST_LIST))
      }
    }
  }
  return { longest }
}

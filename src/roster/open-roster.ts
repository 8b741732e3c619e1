import type { Columns } from '../core/rows/columns.ts'
import { columnsOf } from '../core/rows/columns.ts'
import { EXAMPLE_NAME } from '../core/rows/not-records.ts'
import type { Answers } from '../core/rows/questions.ts'
import { RecordSieve } from '../core/rows/record-sieve.ts'
import type { SkipReason } from '../core/rows/skip-words.ts'
import { statedUnits } from '../core/rows/stated-units.ts'
import type { AnyRule } from '../core/rule.ts'
import { truncate } from '../core/truncate.ts'
import type { Opened, RosterAsked } from './engine.ts'
import type { Table } from './open/index.ts'

/** A roster that was opened, with its columns matched to the rule's inputs. */
export interface OpenRoster {
  readonly name: string
  readonly table: Table
  readonly columns: Columns
  /** The rows that look like no record, by their places. */
  readonly skipped: ReadonlyMap<number, SkipReason>
}

/** Matches the columns of a table, those in question as answered, and finds the rows that are no record. */
export function openRoster(
  rule: AnyRule,
  name: string,
  table: Table,
  answers: Answers = {},
): OpenRoster {
  const stated = statedUnits(table.above, table.rows[0])
  const columns = columnsOf(rule, table.headings, answers, stated)
  return { name, table, columns, skipped: skippedRows(rule, table, columns) }
}

function skippedRows(rule: AnyRule, table: Table, columns: Columns): Map<number, SkipReason> {
  const skipped = new Map<number, SkipReason>()
  const sieve = new RecordSieve(rule, columns, table.headings)
  let place = 0
  const take = (sifted: ReturnType<typeof sieve.end>) => {
    if (!sifted) return
    if (sifted.skipped) skipped.set(place, sifted.skipped)
    place++
  }
  table.rows.forEach((cells, at) => take(sieve.push({ cells, sums: table.sums.get(at) })))
  take(sieve.end())
  return skipped
}

/** So many of the rows that look like no record are listed. */
const MOST_LISTED = 200

const LONG_NUMBER = /^\s*\d{16,}\s*$/

/** What the page gets of it. */
export function openedOf({ name, table, columns, skipped }: OpenRoster): Opened {
  const keys = new Map(Object.entries(columns.inputs).map(([key, place]) => [place, key]))
  if (columns.on !== undefined) keys.set(columns.on, 'on')
  return {
    name,
    rows: table.rows.length,
    sheets: table.sheets,
    sheet: table.sheet,
    columns: table.headings.map((heading, place) => ({ heading, key: keys.get(place) ?? null })),
    matched: columns,
    skipped: [...skipped].slice(0, MOST_LISTED).map(([place, reason]) => ({
      place,
      number: table.numbers[place] as number,
      text: truncate((table.rows[place] ?? []).filter((cell) => cell.trim()).join(' ')),
      reason,
    })),
    skippedRows: skipped.size,
    notes: [...table.notes, ...exampleNote(table, skipped)],
    hasLongNumbers: table.rows.some((cells) => cells.some((cell) => LONG_NUMBER.test(cell))),
    problems: columns.problems,
  }
}

/** A template's example that stands alone is computed, for those who try the template. */
function exampleNote({ rows, numbers }: Table, skipped: OpenRoster['skipped']): string[] {
  const place = rows.findIndex(([first]) => first === EXAMPLE_NAME)
  return place < 0 || skipped.has(place)
    ? []
    : [`第 ${numbers[place]} 行（${EXAMPLE_NAME}）是模板里的例子，没有别的行，就照它算。`]
}

/** Why a row is left out of the sum; undefined where it is counted. */
export function skipReasonOf(
  { skipped }: OpenRoster,
  { counted }: RosterAsked,
  place: number,
): SkipReason | undefined {
  return counted === 'all' || counted?.includes(place) ? undefined : skipped.get(place)
}

/** The places of the columns that are no input: they are kept as they are. */
export function otherColumns({ table, columns }: OpenRoster): number[] {
  const used = new Set([...Object.values(columns.inputs), columns.on])
  return [...table.headings.keys()].filter((place) => !used.has(place))
}

/** A row's cells. */
export function cellsOf({ table }: OpenRoster, place: number): readonly string[] {
  return table.rows[place] ?? []
}

import type { Columns } from '../core/rows/columns.ts'
import { columnsOf } from '../core/rows/columns.ts'
import type { AnyRule } from '../core/rule.ts'
import type { Opened } from './engine.ts'
import type { Table } from './open/index.ts'
import { EXAMPLE_NAME } from './template.ts'

/** A roster that was opened, with its columns matched to the rule's inputs. */
export interface OpenRoster {
  readonly name: string
  readonly table: Table
  readonly columns: Columns
}

export function openRoster(rule: AnyRule, name: string, table: Table): OpenRoster {
  return { name, table, columns: columnsOf(rule, table.headings) }
}

/** What the page gets of it. */
export function openedOf({ name, table, columns }: OpenRoster): Opened {
  const keys = new Map(Object.entries(columns.inputs).map(([key, place]) => [place, key]))
  if (columns.on !== undefined) keys.set(columns.on, 'on')
  return {
    name,
    rows: table.rows.length,
    columns: table.headings.map((heading, place) => ({ heading, key: keys.get(place) ?? null })),
    matched: columns,
    notes: [...table.notes, ...exampleNote(table)],
    problems: columns.problems,
  }
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

/** The template's own row is easily forgotten, and its amount would be in the sum. */
function exampleNote({ rows, numbers }: Table): string[] {
  const place = rows.findIndex(([first]) => first === EXAMPLE_NAME)
  return place < 0
    ? []
    : [
        `第 ${numbers[place]} 行（${EXAMPLE_NAME}）是模板里的例子，也会算进去。不要它，请删掉再打开。`,
      ]
}

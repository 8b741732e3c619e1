import type { Amount } from '../core/index.ts'
import type { Block, DraftTable } from '../core/paper-draft.ts'

/** The most rows left for people, a few pages of them; more go on another sheet. */
const MOST_ROWS = 100

/** A table with the same row for each of so many people, and what to do where they are too many. */
export function rowsFor(
  people: Amount<'人'>,
  columns: DraftTable['columns'],
  row: readonly string[],
): readonly Block[] {
  const length = Math.min(people.value.toNumber(), MOST_ROWS)
  const table = { columns, rows: Array.from({ length }, () => row) }
  return people.value.gt(MOST_ROWS) ? [table, `这里留了 ${MOST_ROWS} 行，不够的另附纸。`] : [table]
}

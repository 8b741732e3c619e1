import { FIRST_ROWS, headingRow } from '../core/rows/heading-row.ts'
import { Refused } from './refused.ts'

/** How a roster begins. */
export interface RosterHead {
  /** What stands above the headings, such as a title. */
  readonly above: readonly string[][]
  readonly headings: readonly string[]
  /** The row under the headings, which may say their units. */
  readonly below: readonly string[] | undefined
}

/** Parts a roster into its head and the rows under its headings. Throws `Refused` where it is empty. */
export async function readHead(
  rows: AsyncGenerator<string[][]>,
): Promise<{ head: RosterHead; records: AsyncGenerator<string[][]> }> {
  const first: string[][] = []
  while (first.length <= FIRST_ROWS) {
    const { value, done } = await rows.next()
    if (done) break
    first.push(...value)
  }
  const at = headingRow(first)
  const headings = first[at]
  if (!headings) throw new Refused({ field: '--roster', message: '名册是空的，第一行要写标题。' })
  const head = { above: first.slice(0, at), headings, below: first[at + 1] }
  return { head, records: after(first.slice(at + 1), rows) }
}

async function* after(
  first: string[][],
  rows: AsyncGenerator<string[][]>,
): AsyncGenerator<string[][]> {
  if (first.length) yield first
  yield* rows
}

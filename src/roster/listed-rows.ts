import type { ListedRow } from '../core/roster-list.ts'
import type { Asked } from '../core/rows/columns.ts'
import { calculationOfRow } from '../core/rows/results.ts'
import type { AnyRule } from '../core/rule.ts'
import type { Opened, RosterEngine, ShownRow } from './engine.ts'

/** How many rows the engine gives at once. */
const AT_ONCE = 200
/** Headings of a column that says who it is. */
const NAMES = /^(姓名|名字|户主)/
/** An identity or telephone number, which is nobody's to publish. */
const NUMBER = /\d{7}/

/** The rows of a computed roster that came out, in order, each with its name where the file has one. */
export async function listedRows(
  engine: RosterEngine,
  rule: AnyRule,
  opened: Opened,
  asked: Asked,
): Promise<ListedRow[]> {
  const rows: ShownRow[] = []
  for (let all = 1; rows.length < all;) {
    const next = await engine.rows({ status: 'ok', text: '' }, rows.length, AT_ONCE)
    if (!next.rows.length) break
    rows.push(...next.rows)
    all = next.all
  }
  const place = opened.columns.findIndex(({ heading, key }) => key === null && NAMES.test(heading))
  return rows.map(({ cells, refused }) => ({
    name: nameIn(cells[place]),
    calculation: calculationOfRow(rule, opened.matched, cells, asked, refused),
  }))
}

const nameIn = (cell = ''): string => (NUMBER.test(cell) ? '' : cell.trim())

import { requestOfRow } from '../../core/rows/columns.ts'
import type { RosterRow } from '../../workbook/index.ts'
import { rosterWorkbook, toXlsx } from '../../workbook/index.ts'
import type { ComputedRoster } from '../computed-roster.ts'
import { cellsOf, otherColumns } from '../open-roster.ts'
import { MOST_EXPLAINED } from '../row-results.ts'
import type { ForEachPlace } from '../time-slices.ts'

/** The roster as a workbook whose formulas compute every row again. */
export async function formulasOf(
  { roster, asked, results: { rule, calculations } }: ComputedRoster,
  forEachPlace: ForEachPlace,
): Promise<Blob> {
  const { headings, rows } = roster.table
  if (!calculations)
    throw new Error(
      `带公式的表最多 ${MOST_EXPLAINED} 行，这份名册有 ${rows.length} 行。请拆成几份，或者存成不带公式的 XLSX、CSV。`,
    )
  const kept = otherColumns(roster)
  const over = rows.some((row) => row.length > headings.length) ? [OVER] : []
  const workbookRows: RosterRow[] = []
  await forEachPlace(rows.length, (place) => {
    const calculation = calculations[place]
    // A total among the rows would be added to the workbook's own.
    if (!calculation) return
    const cells = cellsOf(roster, place)
    const beside = kept.map((column) => cells[column] ?? '')
    workbookRows.push({
      request: requestOfRow(rule, roster.columns, cells, asked),
      calculation,
      kept: [...beside, ...over.map(() => cells.slice(headings.length).join('，'))],
    })
  })
  const names = kept.map((column) => headings[column] as string)
  return toXlsx(rosterWorkbook(rule, workbookRows, [...names, ...over]))
}
/** The heading of cells beyond the last heading, in rows that were cut wrongly. */
const OVER = '（标题以外的格）'

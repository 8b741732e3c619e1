import type { Asked } from '../../core/rows/columns.ts'
import { requestOfRow } from '../../core/rows/columns.ts'
import { calculationOfRow } from '../../core/rows/results.ts'
import type { AnyRule } from '../../core/rule.ts'
import type { RosterRow } from '../../workbook/index.ts'
import { rosterWorkbook, toXlsx } from '../../workbook/index.ts'
import type { Each } from '../slices.ts'
import type { OpenSheet } from '../sheet.ts'
import { carried, cellsOf } from '../sheet.ts'

/** Each row keeps its whole calculation until the file is written. */
export const MOST_LIVING = 5_000

/** The roster as a workbook whose formulas compute every row again. */
export async function livingOf(
  rule: AnyRule,
  sheet: OpenSheet,
  asked: Asked,
  each: Each,
): Promise<Blob> {
  const { headings, rows } = sheet.table
  if (rows.length > MOST_LIVING)
    throw new Error(
      `带公式的表最多 ${MOST_LIVING} 行，这份名册有 ${rows.length} 行。请拆成几份，或者存成不带公式的 XLSX、CSV。`,
    )
  const kept = carried(sheet)
  const over = rows.some((row) => row.length > headings.length) ? [OVER] : []
  const living: RosterRow[] = []
  await each(rows.length, (place) => {
    const cells = cellsOf(sheet, place)
    const beside = kept.map((column) => cells[column] ?? '')
    living.push({
      request: requestOfRow(rule, sheet.columns, cells, asked),
      calculation: calculationOfRow(rule, sheet.columns, cells, asked),
      kept: [...beside, ...over.map(() => cells.slice(headings.length).join('，'))],
    })
  })
  const names = kept.map((column) => headings[column] as string)
  return toXlsx(rosterWorkbook(rule, living, [...names, ...over]))
}
/** What lies beyond the last heading, in rows that were cut wrongly. */
const OVER = '（标题以外的格）'

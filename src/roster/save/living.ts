import { calculate } from '../../core/evaluate.ts'
import type { Asked } from '../../core/rows/columns.ts'
import type { AnyRule } from '../../core/rule.ts'
import type { RosterRow } from '../../workbook/index.ts'
import { rosterWorkbook, toXlsx } from '../../workbook/index.ts'
import type { Each } from '../slices.ts'
import type { OpenSheet } from '../sheet.ts'
import { asks, carried } from '../sheet.ts'

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
  const living: RosterRow[] = []
  await each(rows.length, (place) => {
    const request = asks(rule, sheet, place, asked)
    const cells = kept.map((column) => rows[place]?.[column] ?? '')
    living.push({ request, calculation: calculate(rule, request), kept: cells })
  })
  const names = kept.map((column) => headings[column] as string)
  return toXlsx(rosterWorkbook(rule, living, names))
}

import { squeezed } from './not-records.ts'

/* Units that a table states for its figures elsewhere than in the headings. */

/** 单位：万元, （金额单位：人民币千元）. */
const ABOVE = /单位:?(?:人民币)?([十百千万亿]*元)/
/** A unit alone in a cell: 万元, （元）, 单位：人. */
const ALONE =
  /^[(【[]?(?:单位:?)?(?:人民币)?([十百千万亿]*元(?:\/.{1,3})?|%|[十百千万]?(?:个月|月|人|户|家|亩|岁|年|天|辆|部|层|列|㎡|m²|平方米))[)】\]]?$/

/** For each column the unit stated for it above the headings, or in the row under them. */
export function statedUnits(
  above: readonly (readonly string[])[],
  below: readonly string[] = [],
): (place: number) => string | undefined {
  const said = above
    .flat()
    .map((cell) => ABOVE.exec(squeezed(cell))?.[1])
    .find(Boolean)
  const row = isUnitRow(below.map(squeezed)) ? below : []
  return (place) => ALONE.exec(squeezed(row[place] ?? ''))?.[1] ?? said
}

/** Whether a row says nothing but units, as one under the headings may. Cells are squeezed. */
export function isUnitRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell && !/^[-—/]$/.test(cell))
  const units = filled.filter((cell) => ALONE.test(cell))
  return units.length > 0 && filled.every((cell) => ALONE.test(cell) || /^单位$/.test(cell))
}

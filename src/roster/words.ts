import { grouped } from '../core/decimal.ts'
import type { Field } from '../core/fields.ts'
import { columnName } from '../core/rows/columns.ts'
import type { Question } from '../core/rows/questions.ts'
import type { SkipReason } from '../core/rows/skip-words.ts'
import type { AnyRule, Kind } from '../core/rule.ts'
import { STATUS_WORDS } from '../core/rows/status-words.ts'
import { amountParts } from '../core/words.ts'
import type { ShownRow, Sums } from './engine.ts'

/* What the roster page says of results. */

/** The ways a row may come out, in the order in which they are listed. */
export const STATUSES = Object.keys(STATUS_WORDS) as ShownRow['status'][]

/** What a sum over many rows means, where its kind does not say so: what may be given is not what will be. */
const SUM_MEANS: Readonly<Partial<Record<Kind, string>>> = {
  ceiling: '这是每行最高的数加起来，实际的数可能更小。',
  floor: '这是每行最低的数加起来，实际的数可能更大。',
  discretionary: '给不给由主管部门决定，加起来不等于一定能得到。',
  encouraged: '文件只是鼓励，加起来不等于一定能得到。',
  saving: '这是少交的钱加起来，不是发到手的钱。',
}

/** What the sum of a rule's amounts means; empty where its kind says so itself. */
export function meaningOf({ kind, apart }: AnyRule): string {
  return apart ? '' : (SUM_MEANS[kind] ?? '')
}

/** Whether amounts of many rows make a sum that means something; prices and waiting times do not. */
export function isAdded(unit: string): boolean {
  return unit !== '工作日' && (!unit.startsWith('元/') || unit === '元/月')
}

/** The sum of some rows with its unit apart, or their count where days and checks have none. */
export function sumParts({ unit }: AnyRule, { total, yes, status }: Sums) {
  if (total !== null && isAdded(unit)) return amountParts(total, unit)
  const [words, rows] = unit === '是否' ? ['符合', yes] : [STATUS_WORDS.ok, status.ok]
  return { figure: `${words} ${grouped(String(rows))}`, unit: '行' }
}

/** The same as one text. */
export function sumText(rule: AnyRule, sums: Sums): string {
  const { figure, unit } = sumParts(rule, sums)
  return `${figure} ${unit}`
}

/** A number of rows: 1,200 行. */
export function rowsText(rows: number): string {
  return `${grouped(String(rows))} 行`
}

/** What is asked about a column whose heading nearly fits. */
export function questionText({ place, heading, wanted, unit, about }: Question): string {
  if (about === 'unit')
    return `${columnName(place)}“${heading}”没写单位，表里写着${unit}：这一列是按${unit}填的吗？`
  const what = unit === undefined ? '' : `，单位写的是${unit}`
  return `${columnName(place)}“${heading}”是不是“${wanted}”${what}？`
}

/** In which unit a column's numbers are read, where its heading says so: ，按万元读. */
export function unitText(suffix: string | undefined, { kind }: Field): string {
  if (!suffix) return ''
  return `，按${kind === 'money' && !suffix.endsWith('元') ? `${suffix}元` : suffix}读`
}

/** Rows left out of a sum, by why, in a few words: 合计 2 行、栏次 1 行. */
export function skipsText(skips: Sums['skips']): string {
  return (Object.keys(SKIPS) as SkipReason[])
    .filter((reason) => skips[reason])
    .map((reason) => `${SKIPS[reason]} ${rowsText(skips[reason] as number)}`)
    .join('、')
}
const SKIPS: Readonly<Record<SkipReason, string>> = {
  total: '像合计的',
  sum: '没有名字、像合计的',
  numbering: '像栏次的',
  units: '写单位的',
  heading: '重复的表头',
  example: '模板里的例子',
  note: '像说明的',
}

/** How all rows came out, in a sentence for screen readers. */
export function doneText(rule: AnyRule, sums: Sums): string {
  const counts = STATUSES.filter((status) => sums.status[status]).map(
    (status) => `${STATUS_WORDS[status]} ${rowsText(sums.status[status])}`,
  )
  const sum = sums.total === null || !isAdded(rule.unit) ? '' : `，合计 ${sumText(rule, sums)}`
  return `算完了：${counts.join('，')}${sum}。`
}

/** More lines than this are no columns, such as the households that share a lift. */
const MOST_LINES = 4

/** The lines that are shown beside the total. */
export function linesBeside({ lines }: Sums): Sums['lines'] {
  const beside = lines.filter(({ whole }) => !whole)
  return beside.length > MOST_LINES ? [] : beside
}

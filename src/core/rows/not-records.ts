import { halfWidth } from '../plain-text.ts'

/*
 * Rows that are no person, firm or truck, known by their own cells. All cells here are squeezed.
 */

/** A cell without blanks, which people put in to space words out (合 计); a blank one is empty. */
export const squeezed = (cell: string): string => halfWidth(cell).replace(/\s+/g, '')

/** The name in a template's example. */
export const EXAMPLE_NAME = '例：某某'
const EXAMPLE = squeezed(EXAMPLE_NAME)

/** Whether a row is a template's example. */
export const isExample = ([first]: readonly string[]): boolean => first === EXAMPLE

const TOTAL =
  '(?:合计|总计|小计|共计|累计|总和|总共|总数|总额|汇总|平均|均值|人均|户均)(?:数|值|额|金额|人数|户数)?'
/** 合计, 合计：, 合计（3 户）, 合计3户, Total. */
const IS_TOTAL = new RegExp(
  `^(?:${TOTAL}|计|共\\d+\\D{1,3}|(?:grand|sub)?total|sum|average)(?:[:(].*|\\d+\\D{0,3})?$`,
  'i',
)
/** 王家村小计, 2021年合计: only where a row begins so, since a remark may end so as well. */
const IS_NAMED_TOTAL = new RegExp(`^.{1,12}${TOTAL}:?$`)

/** Whether a row is named as a total, a subtotal or an average. */
export function isTotal(cells: readonly string[]): boolean {
  return cells.some((cell) => IS_TOTAL.test(cell)) || IS_NAMED_TOTAL.test(firstOf(cells))
}

const firstOf = (cells: readonly string[]): string => cells.find(Boolean) ?? ''

/** The marks that columns without figures have, in their order. */
const MARKS = ['甲乙丙丁戊己庚辛壬癸', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'] as const
/** A column's number, also where it says how it is computed: 3, (3), 3=1+2. */
const NUMBER = /^\(?(\d{1,2})\)?(?:=.*)?$/

/**
 * Whether a row numbers the columns, as one under the headings may (甲, 1, 2, 3), and is not the first
 * of rows that are called so: then the row below goes on (乙, or 2).
 */
export function isNumbering(cells: readonly string[], below: readonly string[] = []): boolean {
  // ① as 1
  const texts = cells.map((cell) => cell.normalize('NFKC'))
  const filled = texts.filter(Boolean)
  const numbers = filled.flatMap((text) => NUMBER.exec(text)?.[1] ?? [])
  const isMarked = filled.some((text) => isMark(text) || /^[栏行列]次$/.test(text))
  const known = filled.filter((text) => isMark(text) || /^(?:[栏行列]次|序号|[-—×/])$/.test(text))
  return (
    // Two numbers alone may as well be figures.
    numbers.length >= (isMarked ? 1 : 3) &&
    numbers.length + known.length === filled.length &&
    numbers.every((number, at) => Number(number) === at + 1) &&
    !goesOn(firstOf(texts), below[texts.findIndex(Boolean)] ?? '')
  )
}

const isMark = (text: string) => text.length === 1 && MARKS.some((marks) => marks.includes(text))

/** Whether a mark or number is followed by the next of its kind: 甲 by 乙, 1 by 2. */
function goesOn(text: string, next: string): boolean {
  if (/^\d+$/.test(text)) return next === String(Number(text) + 1)
  return text !== '' && next !== '' && MARKS.some((marks) => marks.includes(text + next))
}

/** Whether a row repeats the headings, as tables printed over several pages do. */
export function isHeadingAgain(cells: readonly string[], headings: readonly string[]): boolean {
  return (
    firstOf(cells) !== '' && cells.every((cell, place) => !cell || cell === (headings[place] ?? ''))
  )
}

/** How notes under a table begin. */
const NOTE =
  /^[(【※*]*(?:备?注|附注|说明|注意|提示|(?:数据|资料)来源|本表|填表|制表|制单|填报|编制|审核|复核|审批|经办|报送|联系人|联系电话|(?:单位)?负责人|(?:分管|主管)?领导|(?:单位)?[(]?(?:盖章|公章|签章|签字)|日期:|时间:|单位:)/

/** Whether a row is a note under the table: it begins as one, and no input's cell is a figure. */
export function isNote(cells: readonly string[], inputs: readonly number[]): boolean {
  return NOTE.test(firstOf(cells)) && !inputs.some((place) => /^[\d.,]+$/.test(cells[place] ?? ''))
}

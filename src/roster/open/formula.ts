import type { Book, Cell } from './cell.ts'

/** Formulas longer than a spreadsheet allows are cut off. */
export const LONGEST_FORMULA = 8192

const COME_AGAIN = '请在表格软件里打开，保存一次再来。'
/** What programs store that write formulas and leave it to the spreadsheet to compute them. */
const PLACEHOLDER = /^0?$/
/** A spreadsheet writes 0; Java's libraries write this, most often where nothing was computed. */
const JAVA_ZERO = '0.0'

/** Why what is stored for a formula is not its result, with what to do; undefined where it is. */
export function untrueResult({ type, value }: Cell, { results }: Book): string | undefined {
  const stored = value?.trim()
  if (stored === undefined || (!stored && type !== 'str'))
    return `这一格是公式，文件里没有存它的结果。${COME_AGAIN}`
  if (type === 'e') return undefined
  if (results === 'stale')
    return `这一格是公式，存这份文件的时候没有重新计算，结果可能是旧的。${COME_AGAIN}`
  const isPlaceholder = results === 'placeholders' && type !== 's' && PLACEHOLDER.test(stored)
  if (isPlaceholder || stored === JAVA_ZERO)
    return `这一格是公式，文件里存的${stored ? ' 0 ' : '空白'}多半只是占位，还没有算过。${COME_AGAIN}`
  return undefined
}

import type { Book, Cell } from './cell.ts'

/** Formulas longer than a spreadsheet allows are cut off. */
export const LONGEST_FORMULA = 8192

const COME_AGAIN = '请在表格软件里打开，保存一次再来。'
// One text for all cells that it is said of: there may be millions.
const NO_RESULT = `这一格是公式，文件里没有存它的结果。${COME_AGAIN}`
const STALE = `这一格是公式，存这份文件的时候没有重新计算，结果可能是旧的。${COME_AGAIN}`
const ZERO = `这一格是公式，文件里存的 0 多半只是占位，还没有算过。${COME_AGAIN}`
const BLANK = `这一格是公式，文件里存的空白多半只是占位，还没有算过。${COME_AGAIN}`

/** A spreadsheet writes 0; Java's libraries write this, most often where nothing was computed. */
const JAVA_ZERO = '0.0'

/** Why what is stored for a formula is not its result, with what to do; undefined where it is. */
export function untrueResult({ type, value }: Cell, { results }: Book): string | undefined {
  const stored = value?.trim()
  if (stored === undefined || (!stored && type !== 'str')) return NO_RESULT
  if (type === 'e') return undefined
  if (results === 'stale') return STALE
  if (stored === JAVA_ZERO) return ZERO
  // Programs that compute nothing store these and ask the spreadsheet to compute the workbook.
  if (results !== 'placeholders' || type === 's') return undefined
  if (!stored) return BLANK
  return stored === '0' ? ZERO : undefined
}

import type { Kind } from './diagnostics.ts'
import { untrueResult } from './formula.ts'
import type { Formula } from './formulas.ts'
import { dayText, elapsedText, isoText } from './moments.ts'
import { isLong, numberText } from './numbers.ts'
import type { Shown } from './shown-number.ts'
import { sectionFor, shownNumber } from './shown-number.ts'
import type { Format } from './number-format.ts'
import { damaged, isBlank } from './table.ts'
import { unescaped } from './xml.ts'

/** What the cells of a workbook refer to. */
export interface Book {
  readonly strings: readonly string[]
  readonly styles: readonly Format[]
  readonly from1904: boolean
  /** What the stored results of formulas are worth: all true, or zeros and blanks not, or none. */
  readonly results: 'true' | 'placeholders' | 'stale'
}

/** A cell as the sheet writes it; without a value where it writes none. */
export interface Cell {
  readonly type: string
  readonly style: number
  value: string | undefined
  formula: Formula | undefined
}

/** What a cell shows; `note` is called with what its owner should know. */
export function shownCell(cell: Cell, book: Book, note: (kind: Kind) => void): Shown {
  if (cell.formula === undefined) return shownValue(cell, book, note)
  const refused = untrueResult(cell, book)
  if (refused !== undefined) {
    note('noResult')
    return { text: `=${cell.formula.text()}`, refused }
  }
  note('formula')
  return shownValue(cell, book, note)
}

function shownValue(cell: Cell, book: Book, note: (kind: Kind) => void): Shown {
  const { type, value = '', style } = cell
  const format = book.styles[style]
  if (!value) return { text: '' }
  switch (type) {
    case 's':
      return { text: shownText(book.strings[Number(value)] ?? refuse(), format) }
    case 'str':
    case 'inlineStr':
      return { text: shownText(unescaped(value), format) }
    case 'b':
      return { text: booleanText(value) }
    case 'e':
      note('error')
      return {
        text: value,
        refused: ERROR,
      }
    case 'd':
      return { text: isoText(value.trim()) }
    default:
      return numeric(value.trim(), format, book.from1904, note)
  }
}

const ERROR = '这一格是出错的结果（如 #N/A），算不出来。请在表格软件里改好，保存再来。'

/** Whether a stored yes or no is yes; what is neither stays as it is. */
function booleanText(value: string): string {
  if (/^\s*(?:1|true)\s*$/i.test(value)) return 'true'
  return /^\s*(?:0|false)\s*$/i.test(value) ? 'false' : value
}

function refuse(): never {
  throw damaged()
}

/** A text with what its format shows around it, such as @"万元". */
function shownText(text: string, format: Format | undefined): string {
  return format?.text && !isBlank(text) ? format.text.before + text + format.text.after : text
}

function numeric(
  value: string,
  format: Format | undefined,
  from1904: boolean,
  note: (kind: Kind) => void,
): Shown {
  const number = numberText(value)
  if (number === undefined) return { text: value }
  const section = format && sectionFor(format, Number(value))
  if (section?.kind === 'elapsed') return { text: elapsedText(Number(value)) }
  const day = section?.kind === 'date' ? dayText(Number(value), from1904) : undefined
  if (day !== undefined) return { text: day }
  if (isLong(number)) note('longNumber')
  return section && section.kind !== 'date' ? shownNumber(number, section) : { text: number }
}

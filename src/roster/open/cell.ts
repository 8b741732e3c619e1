import type { Kind } from './diagnostics.ts'
import { dayText, isLong, isoText, numberText, percentText } from './numbers.ts'
import type { Format } from './styles.ts'
import { damaged } from './table.ts'
import { unescaped } from './xml.ts'

/** What the cells of a workbook refer to. */
export interface Book {
  readonly strings: readonly string[]
  readonly styles: readonly Format[]
  readonly from1904: boolean
}

/** A cell as the sheet writes it; without a value where it writes none. */
export interface Cell {
  readonly type: string
  readonly style: number
  value: string | undefined
  formula: boolean
}

/** A cell's text as a person would type it; `note` is called with what its owner should know. */
export function cellText(cell: Cell, book: Book, note: (kind: Kind) => void): string {
  const { type, value = '', formula } = cell
  if (formula) note(value || type === 'str' ? 'formula' : 'noResult')
  if (!value) return ''
  switch (type) {
    case 's':
      return book.strings[Number(value)] ?? refuse()
    case 'str':
    case 'inlineStr':
      return unescaped(value)
    case 'b':
      return value === '1' ? 'true' : 'false'
    case 'e':
      note('error')
      return value
    case 'd':
      return isoText(value)
    default:
      return numeric(value, book.styles[cell.style] ?? 'plain', book.from1904, note)
  }
}

function refuse(): never {
  throw damaged()
}

function numeric(
  value: string,
  format: Format,
  from1904: boolean,
  note: (kind: Kind) => void,
): string {
  const number = numberText(value.trim())
  if (number === undefined) return value
  const day = format === 'date' ? dayText(Number(value), from1904) : undefined
  if (day !== undefined) return day
  if (isLong(number)) note('longNumber')
  if (format !== 'percent') return number
  note('percent')
  return percentText(number)
}

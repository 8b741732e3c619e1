import type { Format } from './number-format.ts'
import { formatOf } from './number-format.ts'
import { damaged } from './table.ts'
import { readXml } from './xml.ts'
import type { Zip } from './zip.ts'

/** More than any spreadsheet lets a workbook have. */
const MOST_STYLES = 70_000
const LONGEST_CODE = 255

/** The format of each cell style, in the order in which cells name them. */
export function readStyles(zip: Zip, path: string): Format[] {
  const known = new Map<string, Format>()
  const styles: Format[] = []
  let section = ''
  readXml(zip, path, {
    open(name, attributes, empty) {
      if (styles.length + known.size > MOST_STYLES) throw damaged()
      if (name === 'numFmts' || name === 'cellXfs') section = empty ? '' : name
      else if (name === 'numFmt' && section === 'numFmts') {
        const { numFmtId = '', formatCode = '' } = attributes()
        known.set(numFmtId, formatOf(formatCode.length > LONGEST_CODE ? 'General' : formatCode))
      } else if (name === 'xf' && section === 'cellXfs') {
        const { numFmtId = '0' } = attributes()
        const format = known.get(numFmtId) ?? formatOf(BUILT_IN.get(Number(numFmtId)) ?? 'General')
        known.set(numFmtId, format)
        styles.push(format)
      }
    },
    close(name) {
      if (name === section) section = ''
    },
  })
  return styles
}

/** A format for numbers 27 to 36 and 50 to 58, which are dates and times in all of East Asia. */
const DATE = 'yyyy-m-d'
/** In the currency of the system: here the yuan. */
const MONEY = '¥#,##0.00;¥-#,##0.00'

/** The formats that a workbook names by number alone and that show more than the number. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  ...range(5, 8, MONEY),
  [9, '0%'],
  [10, '0.00%'],
  ...range(14, 22, DATE),
  ...range(27, 36, DATE),
  [42, MONEY],
  [44, MONEY],
  [45, DATE],
  [46, '[h]:mm:ss'],
  [47, DATE],
  ...range(50, 58, DATE),
])

function range(from: number, to: number, code: string): [number, string][] {
  return Array.from({ length: to - from + 1 }, (_, index) => [from + index, code])
}

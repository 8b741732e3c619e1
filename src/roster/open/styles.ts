import { damaged } from './table.ts'
import { readXml } from './xml.ts'
import type { Zip } from './zip.ts'

/** What a number in a cell means, by the format it is shown in. */
export type Format = 'plain' | 'date' | 'percent'

/** More than any spreadsheet lets a workbook have. */
const MOST_STYLES = 70_000

/** The format of each cell style, in the order in which cells name them. */
export function readStyles(zip: Zip, path: string): Format[] {
  const own = new Map<string, Format>()
  const styles: Format[] = []
  let section = ''
  readXml(zip, path, {
    open(name, attributes, empty) {
      if (styles.length + own.size > MOST_STYLES) throw damaged()
      if (name === 'numFmts' || name === 'cellXfs') section = empty ? '' : name
      else if (name === 'numFmt' && section === 'numFmts') {
        const { numFmtId = '', formatCode = '' } = attributes()
        own.set(numFmtId, formatOf(formatCode))
      } else if (name === 'xf' && section === 'cellXfs') {
        const { numFmtId = '0' } = attributes()
        styles.push(own.get(numFmtId) ?? builtIn(Number(numFmtId)))
      }
    },
    close(name) {
      if (name === section) section = ''
    },
  })
  return styles
}

/** The formats that a workbook names by number alone: percents, and dates of all and of Chinese lands. */
function builtIn(id: number): Format {
  if (id === 9 || id === 10) return 'percent'
  const isDate = [
    [14, 22],
    [27, 36],
    [45, 47],
    [50, 58],
  ].some(([from = 0, to = 0]) => id >= from && id <= to)
  return isDate ? 'date' : 'plain'
}

/** A format by its code, such as `yyyy"年"m"月"` or `0.0%`; what is quoted or in brackets says nothing. */
export function formatOf(code: string): Format {
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .replace(/general|g\/通用格式/gi, '')
    .replace(/(s)\.0+/gi, '$1')
  if (bare.includes('%')) return 'percent'
  return /[ymdhs]|e(?![+-])/i.test(bare) && !/[#?0]/.test(bare) ? 'date' : 'plain'
}

import type { DraftTable } from '../../core/paper-draft.ts'

/* Paragraphs and tables of a Word file. Lengths are twentieths of a point (dxa). */

/** A4 upright. */
export const PAGE = { width: 11906, height: 16838 }
export const MARGIN = 1418
const TEXT_WIDTH = PAGE.width - 2 * MARGIN

/** The fonts that Word and WPS have for Chinese, by name: other programs put their own in place. */
const SONG = fonts('Times New Roman', '宋体')
const HEI = fonts('Arial', '黑体')
const LINE = 'w:line="320" w:lineRule="auto"'
const CELL = `<w:spacing w:before="40" w:after="40" ${LINE}/>`

/** How paragraphs look: what stands in their properties, and their letters' with the size in half points. */
const LOOKS = {
  body: [`<w:spacing w:after="60" ${LINE}/>`, SONG, 24],
  title: ['<w:spacing w:before="120" w:after="240"/><w:jc w:val="center"/>', HEI, 36],
  heading: [
    '<w:keepNext/><w:spacing w:before="240" w:after="40"/><w:outlineLvl w:val="0"/>',
    HEI,
    26,
  ],
  note: ['', SONG, 20],
  cell: [CELL, SONG, 24],
  head: [`<w:keepNext/>${CELL}`, `${SONG}<w:b/>`, 24],
  number: [`${CELL}<w:jc w:val="right"/>`, SONG, 24],
} as const

/** A paragraph; `keep` holds it to the next one. */
export function paragraph(text: string, look: keyof typeof LOOKS = 'body', keep = false): string {
  const [properties, letters, size] = LOOKS[look]
  const run = `<w:r><w:rPr>${letters}<w:sz w:val="${size}"/></w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
  return `<w:p><w:pPr>${keep ? '<w:keepNext/>' : ''}${properties}</w:pPr>${text && run}</w:p>`
}

function fonts(latin: string, chinese: string): string {
  return `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${chinese}"/>`
}

/** An empty line to write on, as wide as the text. */
export function ruledLine(): string {
  const tab = `<w:tab w:val="right" w:leader="underscore" w:pos="${TEXT_WIDTH}"/>`
  return `<w:p><w:pPr><w:tabs>${tab}</w:tabs><w:spacing w:before="160" ${LINE}/></w:pPr><w:r><w:rPr><w:sz w:val="24"/></w:rPr><w:tab/></w:r></w:p>`
}

/** A table as wide as the text, its head repeated on each page. */
export function tableOf({ columns, rows }: DraftTable): string {
  const shares = columns.reduce((sum, [, width]) => sum + width, 0)
  const widths = columns.map(([, width]) => Math.floor((TEXT_WIDTH * width) / shares))
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const row = (texts: readonly string[], head = false) => {
    const cells = texts.map((text, index) => {
      const look = columns[index]?.[2] ?? 'cell'
      const width = `<w:tcPr><w:tcW w:w="${widths[index]}" w:type="dxa"/></w:tcPr>`
      return `<w:tc>${width}${paragraph(text, head ? 'head' : look)}</w:tc>`
    })
    const repeated = head ? '<w:tblHeader/>' : ''
    return `<w:tr><w:trPr><w:cantSplit/>${repeated}</w:trPr>${cells.join('')}</w:tr>`
  }
  const lines = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
    (side) => `<w:${side} w:val="single" w:sz="6" w:space="0" w:color="000000"/>`,
  )
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`)
  const titles = columns.map(([title]) => title)
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${whole}" w:type="dxa"/>` +
    `<w:tblBorders>${lines.join('')}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${grid.join('')}</w:tblGrid>` +
    `${row(titles, true)}${rows.map((texts) => row(texts)).join('')}</w:tbl>`
  )
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

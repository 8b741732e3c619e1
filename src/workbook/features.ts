import {
  getOrderOfSiblings,
  sanitizeTextContent,
  insertElementMarkupAccordingToOrderOfSiblings as insert,
} from 'write-excel-file/utility'
import type { Feature } from 'write-excel-file/universal'
import type { Cell, Sheet, Sheets } from './sheets.ts'
import { addressOf } from './sheets.ts'

/*
 * What the file writer leaves to its hooks: the results beside the formulas, for phones that show a
 * file without computing it; lists of options to choose from; the style of whole columns; what stays in
 * sight; and the setting that a program computes everything anew on opening. Where no hook is for the thing itself (what is
 * inside a cell, a column's style), the hook for a sheet's XML is used.
 */

const SHEET = 'xl/worksheets/sheet{id}.xml'
const LAST_ROW = 1_048_576

/** The writer's feature for these sheets. */
export function featureOf(sheets: Sheets): Feature<Blob> {
  return {
    files: {
      transform: {
        [SHEET]: {
          transform(xml, _, { sheetIndex }) {
            const sheet = sheets[sheetIndex] as Sheet
            const split = splitAsExcel(xml, sheet)
            return styleColumns(addOptions(addResults(split, sheet), sheet), sheet)
          },
        },
        'xl/workbook.xml': {
          transformElementAttributes: (element, attributes) =>
            element === 'calcPr' ? { ...attributes, fullCalcOnLoad: 1 } : attributes,
        },
      },
    },
  }
}

/**
 * What stays in sight, as Excel itself writes it. The writer always makes the pane at the bottom right the
 * active one, which is not there unless rows and columns stay, and Excel offers to repair the file.
 */
function splitAsExcel(xml: string, { frozen }: Sheet): string {
  if (!frozen) return xml
  const { rows, columns } = frozen
  const split = `${columns ? ` xSplit="${columns}"` : ''}${rows ? ` ySplit="${rows}"` : ''}`
  const active = rows ? (columns ? 'bottomRight' : 'bottomLeft') : 'topRight'
  const pane = `<pane${split} topLeftCell="${addressOf(rows, columns)}" activePane="${active}" state="frozen"/><selection pane="${active}"/>`
  if (!WRITTEN.test(xml)) throw new Error('The writer wrote no pane')
  return xml.replace(WRITTEN, pane)
}
const WRITTEN = /<pane [^>]*\/>/

/** Writes a formula's result behind it in the same cell. */
function addResults(xml: string, { rows }: Sheet): string {
  const results = new Map<string, number | string>()
  eachCell(rows, (cell, row, column) => {
    if ('formula' in cell && cell.result !== undefined)
      results.set(addressOf(row, column), cell.result)
  })
  return xml.replace(
    /<c r="([A-Z]+\d+)"([^>]*)>(<f>[^<]*<\/f>)<\/c>/g,
    (cell, at, rest, formula) => {
      const result = results.get(at)
      if (result === undefined) return cell
      const type = typeof result === 'string' ? ' t="str"' : ''
      return `<c r="${at}"${rest}${type}>${formula}<v>${sanitizeTextContent(String(result))}</v></c>`
    },
  )
}

/** Cells to choose in: each list of options with the cells it serves. */
function addOptions(xml: string, { rows, templateRow }: Sheet): string {
  const lists = new Map<string, string[]>()
  eachCell(rows, (cell, row, column) => {
    if (!('options' in cell) || !cell.options) return
    const list = `"${cell.options.join(',')}"`
    // A list inside a cell's rule knows no quotes, no commas within and no more letters than this.
    if (cell.options.some((option) => /[",]/.test(option)) || list.length > 255) return
    const from = addressOf(row, column)
    const cells = row === templateRow ? `${from}:${addressOf(LAST_ROW - 1, column)}` : from
    lists.set(list, [...(lists.get(list) ?? []), cells])
  })
  if (!lists.size) return xml
  const rules = [...lists].map(
    ([list, cells]) =>
      `<dataValidation type="list" showErrorMessage="1" sqref="${cells.join(' ')}"><formula1>${sanitizeTextContent(list)}</formula1></dataValidation>`,
  )
  const element = `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`
  return insert(xml, element, getOrderOfSiblings(SHEET, 'worksheet') ?? [], 'worksheet')
}

/** Columns get the style of the template row's first cell, so that what is typed below it is text too. */
function styleColumns(xml: string, { templateRow }: Sheet): string {
  if (templateRow === undefined) return xml
  const [, style] = new RegExp(`<c r="${addressOf(templateRow, 0)}" s="(\\d+)"`).exec(xml) ?? []
  if (style === undefined) throw new Error('The template row has no style')
  return xml.replace(/<col /g, `<col style="${style}" `)
}

function eachCell(
  rows: readonly (readonly Cell[])[],
  visit: (cell: Exclude<Cell, null>, row: number, column: number) => void,
) {
  rows.forEach((cells, row) => {
    let column = 0
    for (const cell of cells) {
      if (cell) visit(cell, row, column)
      column += cell?.span ?? 1
    }
  })
}

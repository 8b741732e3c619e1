import {
  getOrderOfSiblings,
  sanitizeTextContent,
  insertElementMarkupAccordingToOrderOfSiblings as insert,
} from 'write-excel-file/utility'
import type { Cell, Sheet, Sheets } from './sheets.ts'
import { addressOf } from './sheets.ts'

/*
 * What the file writer leaves to others: the results beside the formulas, for phones that show a
 * file without computing it; lists of options to choose from; and the wish that a program computes
 * everything anew on opening.
 */

const SHEET = 'xl/worksheets/sheet{id}.xml'
const BOOK = 'xl/workbook.xml'

/** The parts of an XLSX file that belong to these sheets. */
export function withResults(sheets: Sheets) {
  return {
    files: {
      transform: {
        [SHEET]: {
          transform(xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }) {
            const sheet = sheets[sheetIndex] as Sheet
            return addOptions(addResults(xml, sheet), sheet)
          },
        },
        [BOOK]: { transform: computeOnOpening },
      },
    },
  }
}
/** The writer puts an element for this that wishes nothing; a book that has two is damaged to Excel. */
function computeOnOpening(xml: string): string {
  if (!xml.includes(NO_WISH)) throw new Error('write-excel-file writes another workbook.xml')
  return xml.replace(NO_WISH, '<calcPr fullCalcOnLoad="1"/>')
}
const NO_WISH = '<calcPr/>'

/** A formula's result stands behind it in the same cell. */
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
function addOptions(xml: string, { rows }: Sheet): string {
  const lists = new Map<string, string[]>()
  eachCell(rows, (cell, row, column) => {
    if (!('options' in cell) || !cell.options) return
    const list = `"${cell.options.join(',')}"`
    // A list inside a cell's rule knows no quotes, no commas within and no more letters than this.
    if (cell.options.some((option) => /[",]/.test(option)) || list.length > 255) return
    lists.set(list, [...(lists.get(list) ?? []), addressOf(row, column)])
  })
  if (!lists.size) return xml
  const rules = [...lists].map(
    ([list, cells]) =>
      `<dataValidation type="list" showErrorMessage="1" sqref="${cells.join(' ')}"><formula1>${sanitizeTextContent(list)}</formula1></dataValidation>`,
  )
  const element = `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`
  return insert(xml, element, getOrderOfSiblings(SHEET, 'worksheet') ?? [], 'worksheet')
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

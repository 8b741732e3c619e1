import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initSync, Model } from '@ironcalc/wasm'
import type { Cell, Sheets } from '../../src/workbook/index.ts'

/* A spreadsheet program that is not ours: IronCalc, which opens the sheets and computes their formulas. */

const wasm = createRequire(import.meta.url)
  .resolve('@ironcalc/wasm')
  .replace(/\.js$/, '_bg.wasm')
initSync({ module: readFileSync(wasm) })

type Place = readonly [sheet: number, row: number, column: number]

export interface Program {
  /** The result at an id, a number with ten decimals; undefined where there is no such cell. */
  read(id: string): string | undefined
  /** The results at all cells of an id, from the top. */
  readAll(id: string): string[]
}

let opened: Model | undefined

/**
 * Opens sheets without the results stored in them, and computes. What was open before is closed: its
 * memory is the program's own, which the collector of JavaScript hardly knows of.
 */
export function open(sheets: Sheets): Program {
  opened?.free()
  const model = new Model('book', 'en', 'UTC', 'en')
  opened = model
  const places = new Map<string, Place[]>()
  model.pauseEvaluation()
  sheets.forEach(({ name }, sheet) => {
    if (sheet > 0) model.newSheet()
    model.renameSheet(sheet, name)
  })
  sheets.forEach(({ rows }, sheet) => {
    rows.forEach((row, at) => {
      let column = 0
      for (const cell of row) {
        if (cell?.id) places.set(cell.id, [...(places.get(cell.id) ?? []), [sheet, at, column]])
        // Only what is computed or may be used in computing; the headings are for people.
        if (cell && (!('text' in cell) || cell.options || cell.id))
          model.setUserInput(sheet, at + 1, column + 1, inputOf(cell))
        if (cell?.id) showDigits(model, sheet, at + 1, column + 1)
        column += cell?.span ?? 1
      }
    })
  })
  model.resumeEvaluation()
  model.evaluate()
  const readAt = ([sheet, row, column]: Place) =>
    model.getFormattedCellValue(sheet, row + 1, column + 1)
  return {
    read(id) {
      const place = places.get(id)?.[0]
      return place && readAt(place)
    },
    readAll: (id) => (places.get(id) ?? []).map(readAt),
  }
}

/** What a hand would type into a cell. */
function inputOf(cell: Cell): string {
  if (!cell) return ''
  if ('formula' in cell) return `=${cell.formula}`
  return 'number' in cell ? String(cell.number) : `'${cell.text}`
}

/** Shows a number itself, whatever format its cell has. */
function showDigits(model: Model, sheet: number, row: number, column: number) {
  const area = { sheet, row, column, width: 1, height: 1 }
  model.updateRangeStyle(area, 'num_fmt', '0.0000000000')
}

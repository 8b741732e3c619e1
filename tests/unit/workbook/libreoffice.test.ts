import { describe, expect, it } from 'vitest'
import { aptGet } from '../../../scripts/setup/apt.mjs'
import { findLibreOffice } from '../../../scripts/setup/libreoffice.mjs'
import type { Calculation, Outcome } from '../../../src/core/evaluate.ts'
import { calculate } from '../../../src/core/evaluate.ts'
import type { CatalogueRule } from '../../../src/core/rule.ts'
import { rules } from '../../../src/policies/index.ts'
import type { Cell, Sheet, Sheets } from '../../../src/workbook/index.ts'
import { rosterWorkbook, toXlsx, workbookOf } from '../../../src/workbook/index.ts'
import { computedBy } from '../../support/libreoffice.ts'
import { expectSame } from '../../support/workbook-values.ts'
import { changedSheets, sameCells } from '../../support/workbook-changes.ts'

const soffice = findLibreOffice()
if (!soffice) console.warn('There is no LibreOffice here: its test of the workbooks is skipped.')

/** A sheet of the one file, and the outcomes that its cells must give, row by row. */
interface Page {
  readonly title: string
  readonly sheet: Sheet
  readonly outcomes: readonly Outcome[]
}

/** Each example as it is, its neighbour put into its cells, and all of a rule's examples as a roster. */
function pagesOf(rule: CatalogueRule): { pages: Page[]; others: Sheets } {
  const calculations = rule.examples.map(({ inputs, on = rule.document.from, readings }) =>
    calculate(rule, { inputs, on, readings }),
  )
  const books = calculations.map((one) => workbookOf(rule, one))
  const singles = calculations.map((one, index) => page(rule.id, books[index] as Sheets, [one]))
  const changes = rule.examples.flatMap(({ inputs, on = rule.document.from, readings }, index) => {
    const from = rule.examples[(index + 1) % rule.examples.length]
    const before = calculate(rule, { inputs: from?.inputs, on, readings })
    const after = calculate(rule, { inputs, on, readings })
    if (!before.result || !sameCells(rule, before, after)) return []
    return [page(`${rule.id} changed`, changedSheets(rule, before, after), [after])]
  })
  const rows = calculations.map((calculation, index) => ({
    request: { on: calculation.on, inputs: rule.examples[index]?.inputs },
    calculation,
  }))
  const roster = page(`${rule.id} roster`, rosterWorkbook(rule, rows), calculations)
  const others = (books[0] ?? []).slice(1)
  return { pages: [...singles, ...changes, roster], others }
}

function page(title: string, sheets: Sheets, calculations: readonly Calculation[]): Page {
  const outcomes = calculations.map(({ outcome }) => outcome)
  return { title, sheet: sheets[0] as Sheet, outcomes }
}

/** The cells that bear an id, row by row: those of a single calculation all in one. */
function foundIn({ sheet, outcomes }: Page, cells: readonly string[][]) {
  const single = outcomes.length === 1
  const found: Map<string, string>[] = []
  sheet.rows.forEach((row, at) => {
    let column = 0
    row.forEach((cell: Cell) => {
      if (cell?.id) {
        const index = single ? 0 : at - 1
        found[index] = (found[index] ?? new Map()).set(cell.id, cells[at]?.[column] ?? '')
      }
      column += cell?.span ?? 1
    })
  })
  return found
}

describe.skipIf(!soffice)('LibreOffice opens the workbooks', () => {
  it('and computes every example, changed cells and every roster as the rules do', async () => {
    const all = rules.map(pagesOf)
    const pages = all.flatMap((one) => one.pages)
    const names = pages.map((_, index) => `s${index}`)
    const others = new Map(all.flatMap((one) => one.others).map((sheet) => [sheet.name, sheet]))
    const sheets = pages.map(({ sheet }, index) => ({ ...sheet, name: `s${index}` }))
    const file = await toXlsx([...sheets, ...others.values()])
    const computed = await computedBy(soffice as string, file, names)
    let compared = 0
    pages.forEach((one, index) => {
      const found = foundIn(one, computed.get(`s${index}`) ?? [])
      one.outcomes.forEach((outcome, row) => {
        const read = (id: string) => found[row]?.get(id)
        expect(() => expectSame(read, outcome), `${one.title}, ${row + 1}`).not.toThrow()
        compared += 1
      })
    })
    const examples = rules.reduce((sum, rule) => sum + rule.examples.length, 0)
    expect(compared).toBeGreaterThan(2 * examples)
  }, 300_000)
})

it('the set-up sees to it that LibreOffice is there, where it can', () => {
  expect(soffice !== undefined || !process.env.CI || !aptGet()).toBe(true)
})

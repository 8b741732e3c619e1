import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { columnLetters } from '../../../src/core/rows/letters.ts'
import { csvLines } from '../../../src/core/rows/escape.ts'
import { cellOf } from '../../../src/core/rows/cells.ts'
import type { Field } from '../../../src/core/fields.ts'
import type { CatalogueRule } from '../../../src/core/rule.ts'
import { rules } from '../../../src/policies/index.ts'
import type { Format } from '../../../src/roster/engine.ts'
import { LocalEngine } from '../../../src/roster/local-engine.ts'
import { templateCsv, templateXlsx } from '../../../src/roster/template-file.ts'

/* What goes out comes in again: a template filled in, and its results saved in every way. */

/** Among them some that a spreadsheet would run. */
const NAMES = ['第一家', '=1+2', '＝三', '-四', "'五", '@六'] as const
const ID = '911406000000000001'

/** All examples of a rule as the rows of a template under other names, one with a wrong cell, and their ids. */
function filledRows(rule: CatalogueRule): string[][] {
  const rows = rule.examples.map(({ inputs, on = rule.document.from }, index) => [
    `${NAMES[index % NAMES.length]} ${index}`,
    ...Object.entries<Field>(rule.inputs).map(([key, field]) => {
      const raw = inputs[key]
      return raw === undefined ? '' : cellOf(field, raw)
    }),
    on,
    ID,
  ])
  const [[, , ...rest] = []] = rows
  return [...rows, ['填错了的', '不详', ...rest]]
}

const filledCsv = (rule: CatalogueRule) =>
  new File([templateCsv(rule).replace('\n', ',证件号\n'), csvLines(filledRows(rule))], '名册.csv')

/** The template's workbook with a column more, and rows typed in under its example. */
async function filledXlsx(rule: CatalogueRule): Promise<File> {
  const parts = unzipSync(await templateXlsx(rule))
  const path = 'xl/worksheets/sheet1.xml'
  const rows = filledRows(rule)
  const cellAt = (text: string, column: number, row: number) =>
    `<c r="${columnLetters(column)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`
  const heading = cellAt('证件号', (rows[0]?.length ?? 0) - 1, 1)
  const typed = rows.map((cells, index) => {
    const all = cells.map((cell, column) => cellAt(cell, column, index + 3))
    return `<row r="${index + 3}">${all.join('')}</row>`
  })
  const sheet = strFromU8(parts[path] as Uint8Array)
    .replace('</row>', `${heading}</row>`)
    .replace('</sheetData>', `${typed.join('')}</sheetData>`)
  parts[path] = strToU8(sheet)
  return new File([zipSync(parts)], '名册.xlsx')
}

/** A roster opened and computed: what it says of each record, and the sums. */
async function computed(rule: CatalogueRule, file: File) {
  const engine = new LocalEngine(rule, 50)
  const { problems, matched, columns } = await engine.open(file)
  expect(problems, file.name).toEqual([])
  expect(matched.questions, file.name).toEqual([])
  const sums = await engine.compute({ on: rule.document.from })
  const { rows } = await engine.rows({ status: 'all', text: '' }, 0, 1000)
  const place = (heading: string) => columns.findIndex((column) => column.heading === heading)
  const [names, ids] = [place('姓名或编号'), place('证件号')]
  const records = rows
    .filter(({ status }) => status !== 'skipped')
    .map(({ cells, status, total, lines, reason }) => {
      return { name: cells[names], id: cells[ids], status, total, lines, reason }
    })
  return { engine, records, sum: sums.total, yes: sums.yes, lines: sums.lines }
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('a roster of %s', (_, rule) => {
  const ENDINGS: Readonly<Record<Format, string>> = { csv: 'csv', xlsx: 'xlsx', formulas: 'xlsx' }

  it.each([
    ['CSV', filledCsv],
    ['XLSX', filledXlsx],
  ] as const)('filled into its %s template comes in again as it is saved', async (_, fill) => {
    const first = await computed(rule, await fill(rule))
    expect(first.records.map(({ name, id }) => [name, id])).toEqual(
      filledRows(rule).map(([name]) => [name, ID]),
    )
    expect(first.records[rule.examples.length]?.status).toBe('invalid')
    rule.examples.forEach(({ readings, total }, index) => {
      if (readings) return
      expect(first.records[index]?.total, `example ${index + 1}`).toBe(total)
    })
    for (const format of ['csv', 'xlsx', 'formulas'] as const) {
      const saved = new File([await first.engine.save(format)], `${format}.${ENDINGS[format]}`)
      const again = await computed(rule, saved)
      expect(again.records, format).toEqual(first.records)
      expect([again.sum, again.yes, again.lines], format).toEqual([
        first.sum,
        first.yes,
        first.lines,
      ])
    }
  })
})

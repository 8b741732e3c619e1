import type { Field } from '../core/fields.ts'
import { optionsOf } from '../core/fields.ts'
import { csvLines } from '../core/rows/escape.ts'
import type { CatalogueRule } from '../core/rule.ts'
import type { Cell } from '../workbook/index.ts'
import { toXlsx } from '../workbook/index.ts'
import { templateRows } from './template.ts'

/* The template of a rule's roster as files, made while the site is built. */

/** The headings and an example, with the mark by which spreadsheets know UTF-8. */
export function templateCsv(rule: CatalogueRule): string {
  const { headings, example } = templateRows(rule)
  return `\uFEFF${csvLines([headings, example])}`
}

/** The same with what may be filled in on a second sheet; its columns are of text, with choices where there are some. */
export async function templateXlsx(rule: CatalogueRule): Promise<Uint8Array<ArrayBuffer>> {
  const { headings, hints, example } = templateRows(rule)
  const fields = [undefined, ...Object.values<Field>(rule.inputs), undefined]
  const file = await toXlsx([
    {
      name: '名册',
      rows: [
        headings.map((heading) => ({ text: heading, look: 'heading' })),
        example.map((cell, place) => exampleCell(cell, fields[place])),
      ],
      widths: headings.map((heading) => Math.min(40, Math.max(14, heading.length * 2 + 4))),
      templateRow: 1,
      frozen: { rows: 1, columns: 1 },
    },
    {
      name: '填写说明',
      rows: [
        [
          { text: '列', look: 'heading' },
          { text: '怎么填', look: 'heading' },
        ],
        ...headings.map((heading, place): Cell[] => [
          { text: heading },
          { text: hints[place] ?? '', look: 'note' },
        ]),
      ],
      widths: [40, 90],
      frozen: { rows: 1, columns: 0 },
    },
  ])
  return new Uint8Array(await file.arrayBuffer())
}

function exampleCell(cell: string, field: Field | undefined): Cell {
  const options = field && optionsOf(field)
  return { text: cell, ...(options && { options: Object.values(options) }) }
}

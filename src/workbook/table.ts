import type { Cell, Sheet } from './sheets.ts'
import { text } from './sheets.ts'
import { toXlsx } from './write.ts'

/* Plain tables as XLSX. */

/** A cell of a table. Decimal texts are written as numbers, an amount with two decimals. */
export type TableCell =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'amount' | 'number'; readonly value: string }
  | null

export interface Table {
  readonly name: string
  readonly headings: readonly string[]
  readonly rows: Iterable<readonly TableCell[]>
}

/** The file of some tables, a sheet each; the headings stay in sight. */
export function writeTable({ sheets }: { readonly sheets: readonly Table[] }): Promise<Blob> {
  return toXlsx(sheets.map(tableSheet))
}

function tableSheet({ name, headings, rows }: Table): Sheet {
  return {
    name,
    rows: [headings.map((heading) => text(heading, 'heading')), ...tableRows(rows)],
    widths: headings.map((heading) => Math.min(40, Math.max(12, heading.length * 2 + 4))),
    frozen: { rows: 1, columns: 0 },
  }
}

function* tableRows(rows: Iterable<readonly TableCell[]>) {
  for (const row of rows) yield row.map(cellOf)
}

function cellOf(cell: TableCell): Cell {
  if (!cell) return null
  if (cell.kind === 'text') return text(cell.value)
  const number = Number(cell.value)
  return cell.kind === 'amount' ? { number, format: '#,##0.00' } : { number }
}

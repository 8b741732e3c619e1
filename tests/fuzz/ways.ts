import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import Papa from 'papaparse'
import { readArguments } from '../../src/cli/arguments.ts'
import { filter } from '../../src/cli/ndjson.ts'
import { respondTo } from '../../src/cli/request.ts'
import { computeRoster } from '../../src/cli/roster.ts'
import type { Calculation, Outcome } from '../../src/core/evaluate.ts'
import { calculate } from '../../src/core/evaluate.ts'
import { fromPairs } from '../../src/core/link.ts'
import type { Asked } from '../../src/core/rows/columns.ts'
import type { Answer } from '../../src/core/respond.ts'
import type { CatalogueRule } from '../../src/core/rule.ts'
import { LocalEngine } from '../../src/roster/local-engine.ts'

/* Every way in to a calculation, driven as its own room drives it. */

/** The day that stands in where a request names none. */
export const TODAY = '2022-06-30'

/** A link: what stands behind the question mark. */
export function byLink(rule: CatalogueRule, query: string): Calculation {
  const { on = TODAY, readings, inputs } = fromPairs(rule, new URLSearchParams(query))
  return calculate(rule, { on, readings, inputs })
}

/** The arguments behind `estimate`. */
export function byArguments(args: readonly string[]): Answer {
  return respondTo(readArguments(args), TODAY)
}

/** Lines of the filter; rejects where the program failed on one. */
export async function byLines(lines: readonly string[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const output = { write: (text: string) => outcomes.push(JSON.parse(text) as Outcome) > 0 }
  const input = (async function* () {
    for (const line of lines) yield Buffer.from(`${line}\n`)
  })()
  await filter(input, output as unknown as Writable, TODAY, (fault) => {
    throw fault
  })
  return outcomes
}

/** What a roster shows of a row. */
export interface RowSeen {
  readonly status: string
  readonly total: string
  /** Amounts by line, those that are there. */
  readonly lines: Readonly<Record<string, string>>
  readonly reason: string
}

/** Rows as CSV with every cell in quotes. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n')
}

const RESULTS = ['status', 'total', 'low', 'high', 'reason']

/** A roster file on the command line: heading row first, a column `status` among none of the headings. */
export async function byRosterFile(
  rule: CatalogueRule,
  rows: readonly (readonly string[])[],
  asked: Asked,
): Promise<RowSeen[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ways-'))
  const [from, to] = [join(folder, 'in.csv'), join(folder, 'out.csv')]
  try {
    writeFileSync(from, csvOf(rows))
    // Rows made at random may look like no record.
    await computeRoster(rule, { from, to }, { ...asked, countAll: true }, () => undefined)
    const { data } = Papa.parse<string[]>(readFileSync(to, 'utf8').replace(/\n$/, ''), {
      delimiter: ',',
    })
    const width = rows[0]?.length ?? 0
    const [headings = [], ...answers] = data
    const names = headings.slice(width)
    return answers.map((row) => rowSeen(names, row.slice(width)))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function rowSeen(names: readonly string[], cells: readonly string[]): RowSeen {
  const cellOf = new Map(names.map((name, place) => [name, cells[place] ?? '']))
  const text = (name: string) => cellOf.get(name) ?? ''
  const lines = names.filter((name) => !RESULTS.includes(name) && text(name) !== '')
  return {
    status: text('status'),
    total: text('total'),
    lines: Object.fromEntries(lines.map((id) => [id, text(id)])),
    reason: text('reason'),
  }
}

/** A roster in the engine of the roster page, pasted or as a file. */
export async function byEngine(
  rule: CatalogueRule,
  rows: readonly (readonly string[])[],
  asked: Asked,
  as: 'pasted' | 'file',
): Promise<RowSeen[]> {
  const engine = new LocalEngine(rule, 1000)
  const text = csvOf(rows)
  await engine.open(as === 'pasted' ? text : new File([text], '名册.csv'))
  await engine.compute({ ...asked, counted: 'all' })
  const seen: RowSeen[] = []
  while (seen.length < rows.length - 1) {
    const { rows: some } = await engine.rows({ status: 'all', text: '' }, seen.length, 200)
    if (!some.length) throw new Error(`${seen.length} rows came back of ${rows.length - 1}`)
    for (const { status, total, lines, reason } of some)
      seen.push({
        status,
        total: total ?? '',
        lines: Object.fromEntries(lines.map(({ id, amount }) => [id, amount])),
        reason,
      })
  }
  return seen
}

/** The same of an outcome, without its reason, which the engine words for people. */
export function rowView({ status, total, lines }: Outcome): Omit<RowSeen, 'reason'> {
  return {
    status,
    total: total ?? '',
    lines: Object.fromEntries(lines.map(({ id, amount }) => [id, amount])),
  }
}

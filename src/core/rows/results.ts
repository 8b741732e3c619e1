import type { Calculation, Outcome } from '../evaluate.ts'
import { calculate, refusedCalculation } from '../evaluate.ts'
import type { Field } from '../fields.ts'
import { visible } from '../plain-text.ts'
import { byKey, reasonsOf } from '../reasons.ts'
import type { AnyRule, CatalogueRule, Problem } from '../rule.ts'
import { possibleLines } from '../result.ts'
import type { Asked, Columns } from './columns.ts'
import { beyond, requestOfRow } from './columns.ts'
import type { SkipReason } from './skip-words.ts'
import { SKIP_WORDS } from './skip-words.ts'

/**
 * What comes of one row of a roster, never of one of its neighbours': a row that is wrong says so.
 * `refused` are its cells that must not be read, by column, see `Table.refused`.
 */
export function calculationOfRow(
  rule: AnyRule,
  columns: Columns,
  cells: readonly string[],
  asked: Asked,
  refused?: ReadonlyMap<number, string>,
): Calculation {
  const problems = problemsOfRow(rule, columns, cells, refused)
  if (!problems.length) return calculate(rule, requestOfRow(rule, columns, cells, asked))
  return refusedCalculation(rule, { on: '', inputs: {}, problems })
}

/** Why a row cannot be taken as a request at all. */
function problemsOfRow(
  rule: AnyRule,
  columns: Columns,
  cells: readonly string[],
  refused: ReadonlyMap<number, string> | undefined,
): Problem[] {
  const rest = beyond(columns, cells)
  if (rest.length) {
    const message = `这一行比标题多 ${rest.length} 格，后面的数可能错位。数里有逗号的，要用双引号括起来。`
    return [{ field: 'row', message }]
  }
  const problems: Problem[] = []
  if (refused)
    for (const [field, place] of placesOf(columns)) {
      const message = refused.get(place)
      if (message !== undefined) problems.push({ field, message })
    }
  for (const key in columns.inputs) {
    const field = rule.inputs[key] as Field
    const cell = visible(cells[columns.inputs[key] as number] ?? '')
    if (field.kind === 'list' && ONE_NUMBER.test(cell))
      problems.push({ field: key, message: joinedText(field, cell) })
  }
  return problems
}

/** The columns of the inputs and of the day. */
function placesOf({ inputs, on }: Columns): [string, number][] {
  return [...Object.entries(inputs), ...(on === undefined ? [] : [['on', on] as [string, number]])]
}

/** A spreadsheet takes 100,120,150 for one number, 100120150. */
const ONE_NUMBER = /^\d{4,}$/

function joinedText({ label }: Field, cell: string): string {
  return `“${label}”只有一个数 ${cell}，像是表格软件把几个数连成了一个。请把这一列设成文本格式，重新填，用逗号分开。`
}

/**
 * The ids of a rule's lines in order, one column each, where its lists have up to `longest` entries;
 * read off its first example, since a rule has the same lines whatever its inputs.
 */
export function lineIdsOf(rule: CatalogueRule, longest: number): string[] {
  const [{ inputs, on = rule.document.from }] = rule.examples
  const filled = Object.entries(inputs).map(([key, value]) => [
    key,
    // The last entry: the first may weigh nothing, and one that weighs nothing cannot be the only one.
    Array.isArray(value) ? Array<string>(longest).fill(value[value.length - 1] ?? '') : value,
  ])
  const { result } = calculate(rule, { on, inputs: Object.fromEntries(filled) })
  return result ? possibleLines(result).map(([id]) => id) : []
}

/** The keys of a rule's list inputs, whose length decides how many lines there are. */
export function listKeysOf(rule: AnyRule): string[] {
  return Object.entries<Field>(rule.inputs).flatMap(([key, { kind }]) =>
    kind === 'list' ? [key] : [],
  )
}

/** The headings of what is added to a roster, as the contract names them. */
export function resultHeadings(lineIds: readonly string[]): string[] {
  return ['status', 'total', ...lineIds, 'low', 'high', 'reason']
}

/** What is added to a row, under `resultHeadings`. */
export function resultCells(outcome: Outcome, lineIds: readonly string[]): string[] {
  const cells = [outcome.status as string, outcome.total ?? '']
  for (const id of lineIds) cells.push(lineOf(outcome, id))
  cells.push(outcome.low ?? '', outcome.high ?? '', reasonOf(outcome))
  return cells
}

/** What is added to a row that is no record, under `resultHeadings`. */
export function skippedCells(reason: SkipReason, lineIds: readonly string[]): string[] {
  return ['skipped', '', ...lineIds.map(() => ''), '', '', SKIP_WORDS[reason]]
}

function lineOf({ lines }: Outcome, id: string): string {
  for (const line of lines) if (line.id === id) return line.amount
  return ''
}

/** Why a row is not eligible or what fails in a check; at a wrong row each field's key with its message. */
export function reasonOf(outcome: Outcome): string {
  return reasonsOf(outcome, byKey).join('；')
}

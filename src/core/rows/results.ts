import type { Calculation, Outcome } from '../evaluate.ts'
import { calculate, invalid } from '../evaluate.ts'
import type { Field } from '../fields.ts'
import { byKey, reasonsOf } from '../reasons.ts'
import type { AnyRule, CatalogueRule } from '../rule.ts'
import { possibleLines } from '../result.ts'
import type { Asked, Columns } from './columns.ts'
import { beyond, requestOfRow } from './columns.ts'

/** What comes of one row of a roster, never of one of its neighbours': a row that is wrong says so. */
export function calculationOfRow(
  rule: AnyRule,
  columns: Columns,
  cells: readonly string[],
  asked: Asked,
): Calculation {
  const rest = beyond(columns, cells)
  if (!rest.length) return calculate(rule, requestOfRow(rule, columns, cells, asked))
  const message = `这一行比标题多 ${rest.length} 格，后面的数可能错位。数里有逗号的，要用双引号括起来。`
  const outcome = invalid(rule.id, [{ field: 'row', message }], rule)
  return { outcome, on: '', inputs: {}, document: rule.document, result: null, alternatives: [] }
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

function lineOf({ lines }: Outcome, id: string): string {
  for (const line of lines) if (line.id === id) return line.amount
  return ''
}

/** Why a row is not eligible or what fails in a check; at a wrong row each field's key with its message. */
export function reasonOf(outcome: Outcome): string {
  return reasonsOf(outcome, byKey).join('；')
}

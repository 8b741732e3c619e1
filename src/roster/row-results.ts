import type { Calculation, Outcome } from '../core/evaluate.ts'
import type { DocumentFacts } from '../core/policy.ts'
import { byLabel, reasonsOf } from '../core/reasons.ts'
import type { SkipReason } from '../core/rows/skip-words.ts'
import { SKIP_WORDS } from '../core/rows/skip-words.ts'
import type { RowStatus } from '../core/rows/status-words.ts'
import { SKIPPED, Tally } from '../core/rows/tally.ts'
import type { Result } from '../core/result.ts'
import type { AnyRule } from '../core/rule.ts'
import { possibleLines } from '../core/result.ts'
import type { Sums } from './engine.ts'

/** A line of a rule's results. */
export interface Line {
  readonly id: string
  readonly words: string
  readonly unit: string
  /** Whether it is the total itself. */
  readonly whole: boolean
}

/** So many explained calculations are kept for the workbook with formulas: mostly below 60 MB. */
export const MOST_EXPLAINED = 5_000

/** What is kept of every row's outcome: a hundred thousand calculations would not fit into memory. */
export interface RowResult extends Pick<Outcome, 'total' | 'low' | 'high'> {
  readonly status: RowStatus
  /** What the amounts are of; rows with the same lines share it. */
  readonly lines: readonly Line[]
  readonly amounts: readonly string[]
  readonly reason: string
  /** The document that governs the row; null at a wrong one. */
  readonly document: DocumentFacts | null
}

/** The results of a roster, in the order of its rows. */
export class RowResults {
  readonly rule: AnyRule
  readonly rows: RowResult[] = []
  /** The option used for each reading; none before a row was sound. */
  readings: Outcome['readings'] = {}
  /**
   * Every row's explained calculation, undefined at one that is no record; none of a roster of more
   * rows than `MOST_EXPLAINED`.
   */
  readonly calculations: (Calculation | undefined)[] | undefined
  /** How many rows were left out for which reason. */
  private readonly skips: Partial<Record<SkipReason, number>> = {}
  private readonly tally = new Tally()
  private readonly shapes: (readonly Line[])[] = []
  private last: readonly Line[] | undefined
  private all: readonly Line[] = []

  /** For a roster of so many rows. */
  constructor(rule: AnyRule, rows: number) {
    this.rule = rule
    this.calculations = rows > MOST_EXPLAINED ? undefined : []
  }

  add(calculation: Calculation): void {
    const { outcome, result, document } = calculation
    this.calculations?.push(calculation)
    this.tally.add(outcome)
    if (result) this.readings = outcome.readings
    const { status, total, low, high } = outcome
    this.rows.push({
      status,
      total,
      // Mostly they are the same text, which is kept once.
      low: low === total ? total : low,
      high: high === total ? total : high,
      lines: this.shapeOf(outcome, result),
      amounts: outcome.lines.length ? outcome.lines.map(({ amount }) => amount) : NONE,
      // The messages of problems are whole sentences.
      reason: reasonsOf(outcome, byLabel(this.rule)).join(outcome.problems.length ? '' : '；'),
      document: result && document,
    })
  }

  /** Takes a row that is no record. */
  skip(reason: SkipReason): void {
    this.calculations?.push(undefined)
    this.tally.add(SKIPPED)
    this.skips[reason] = (this.skips[reason] ?? 0) + 1
    this.rows.push(SKIPPED_RESULTS[reason])
  }

  /** Every line that a row may have, with as many entries as the longest list had. */
  lines(): readonly Line[] {
    return this.all
  }

  /** The sums of all rows, or of those counted in `tally`, under a name. */
  sums(name = '', tally = this.tally): Sums {
    const { rows, status, yes } = tally
    const sums = new Map(tally.lines().map((line) => [line.id, line]))
    const lines = this.lines().flatMap(({ id, words, whole }) => {
      const line = sums.get(id)
      return line ? [{ ...line, words, whole }] : []
    })
    const { skips } = this
    return { name, rows, status, skips, total: tally.total(this.rule.unit), yes, lines }
  }

  /** Which lines a row has. */
  private shapeOf({ lines }: Outcome, result: Result | null): readonly Line[] {
    if (!result) return NONE
    const fits = (shape: readonly Line[]) =>
      shape.length === lines.length && shape.every(({ id }, index) => id === lines[index]?.id)
    if (this.last && fits(this.last)) return this.last
    let shape = this.shapes.find(fits)
    if (!shape) {
      const possible = possibleOf(result)
      if (possible.length > this.all.length) this.all = possible
      shape = possible.filter(({ id }) => lines.some((line) => line.id === id))
      this.shapes.push(shape)
    }
    return (this.last = shape)
  }
}
const NONE: readonly never[] = []

/** The results of rows that are no record: all rows with one reason share one. */
const SKIPPED_RESULTS = Object.fromEntries(
  Object.entries(SKIP_WORDS).map(([key, reason]): [string, RowResult] => [
    key,
    { ...SKIPPED, low: null, high: null, lines: NONE, amounts: NONE, reason, document: null },
  ]),
) as Readonly<Record<SkipReason, RowResult>>

function possibleOf(result: Result): readonly Line[] {
  return possibleLines(result).map(([id, line]) => {
    const whole = line === result.amount
    return { id, words: line.words || (whole ? '合计' : id), unit: line.unit, whole }
  })
}

/** A row's lines as an outcome has them. */
export function linesOf({ lines, amounts }: RowResult): Outcome['lines'] {
  return lines.map(({ id, unit }, index) => ({ id, amount: amounts[index] as string, unit }))
}

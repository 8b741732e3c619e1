import type { Asked, Columns } from '../core/rows/columns.ts'
import { columnsOf } from '../core/rows/columns.ts'
import { questionProblem } from '../core/rows/questions.ts'
import type { RowCells, Sifted } from '../core/rows/record-sieve.ts'
import { RecordSieve } from '../core/rows/record-sieve.ts'
import {
  calculationOfRow,
  resultCells,
  resultHeadings,
  skippedCells,
} from '../core/rows/results.ts'
import { SKIPPED, Tally } from '../core/rows/tally.ts'
import type { CatalogueRule } from '../core/rule.ts'
import { Refused } from './refused.ts'

/** What is asked of a roster. */
export interface RosterAsked extends Asked {
  /** Whether rows that look like no record are counted as well. */
  readonly countAll?: boolean
}

/** The rows of a roster with their results, the headings first; each comes out once the next is known. */
export class RosterRows {
  readonly tally = new Tally()
  private readonly rule: CatalogueRule
  private readonly asked: RosterAsked
  private readonly lineIds: readonly string[]
  private columns: Columns | undefined
  private sieve: RecordSieve | undefined

  constructor(rule: CatalogueRule, asked: RosterAsked, lineIds: readonly string[]) {
    this.rule = rule
    this.asked = asked
    this.lineIds = lineIds
  }

  /** Takes a row; gives those that are finished by it. Throws `Refused` at unfit headings. */
  push(cells: readonly string[]): string[][] {
    if (this.sieve) return this.finished(this.sieve.push({ cells }))
    this.columns = matchedColumns(this.rule, cells)
    this.sieve = new RecordSieve(this.rule, this.columns, cells)
    return [[...cells, ...resultHeadings(this.lineIds)]]
  }

  /** The last row. Throws `Refused` where there was none at all. */
  end(): string[][] {
    if (!this.sieve)
      throw new Refused({ field: '--roster', message: '名册是空的，第一行要写标题。' })
    return this.finished(this.sieve.end())
  }

  private finished(sifted: Sifted<RowCells> | undefined): string[][] {
    const { columns } = this
    if (!sifted || !columns) return []
    const { cells } = sifted.row
    const row = cells.slice(0, columns.width)
    while (row.length < columns.width) row.push('')
    // What lay beyond the last heading is kept behind the results, so that nothing shifts or is lost.
    return [[...row, ...this.results(columns, sifted), ...cells.slice(columns.width)]]
  }

  private results(columns: Columns, { row, skipped }: Sifted<RowCells>): string[] {
    if (skipped && !this.asked.countAll) {
      this.tally.add(SKIPPED)
      return skippedCells(skipped, this.lineIds)
    }
    const { outcome } = calculationOfRow(this.rule, columns, row.cells, this.asked)
    this.tally.add(outcome)
    return resultCells(outcome, this.lineIds)
  }
}

/** The columns of a roster by its headings. Throws `Refused` where some are missing or nearly fit. */
export function matchedColumns(rule: CatalogueRule, headings: readonly string[]): Columns {
  const columns = columnsOf(rule, headings)
  const problems = [...columns.problems, ...columns.questions.map(questionProblem)]
  if (problems.length) throw new Refused(...problems)
  return columns
}

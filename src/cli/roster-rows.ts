import type { Asked, Columns } from '../core/rows/columns.ts'
import { columnsOf } from '../core/rows/columns.ts'
import { questionProblem } from '../core/rows/questions.ts'
import type { RowCells, Sifted } from '../core/rows/record-sieve.ts'
import { RecordSieve } from '../core/rows/record-sieve.ts'
import { calculationOfRow, resultCells, skippedCells } from '../core/rows/results.ts'
import { statedUnits } from '../core/rows/stated-units.ts'
import { SKIPPED, Tally } from '../core/rows/tally.ts'
import type { CatalogueRule } from '../core/rule.ts'
import { Refused } from './refused.ts'
import type { RosterHead } from './roster-head.ts'

/** What is asked of a roster. */
export interface RosterAsked extends Asked {
  /** Whether rows that look like no record are counted as well. */
  readonly countAll?: boolean
}

/** The rows of a roster with their results; each comes out once the next is known. */
export class RosterRows {
  readonly tally = new Tally()
  private readonly rule: CatalogueRule
  private readonly asked: RosterAsked
  private readonly lineIds: readonly string[]
  private readonly columns: Columns
  private readonly sieve: RecordSieve

  /** Throws `Refused` at unfit headings. */
  constructor(
    rule: CatalogueRule,
    asked: RosterAsked,
    lineIds: readonly string[],
    head: RosterHead,
  ) {
    this.rule = rule
    this.asked = asked
    this.lineIds = lineIds
    this.columns = matchedColumns(rule, head)
    this.sieve = new RecordSieve(rule, this.columns, head.headings)
  }

  /** Takes a row; gives those that are finished by it. */
  push(cells: readonly string[]): string[][] {
    return this.finished(this.sieve.push({ cells }))
  }

  /** The last row. */
  end(): string[][] {
    return this.finished(this.sieve.end())
  }

  private finished(sifted: Sifted<RowCells> | undefined): string[][] {
    const { columns } = this
    if (!sifted) return []
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
export function matchedColumns(
  rule: CatalogueRule,
  { above, headings, below }: RosterHead,
): Columns {
  const columns = columnsOf(rule, headings, {}, statedUnits(above, below))
  const problems = [...columns.problems, ...columns.questions.map(questionProblem)]
  if (problems.length) throw new Refused(...problems)
  return columns
}

import type { Calculation } from './evaluate.ts'
import type { PaperDraft } from './paper-draft.ts'
import type { PaperFacts } from './paper-facts.ts'
import type { AnyRule } from './rule.ts'
import { outOfForceText } from './view.ts'
import { amountText } from './words.ts'

/* A list of people or firms, drafted from the rows of a roster that came out. */

/** How the rows of a roster become a list. */
export interface ListMaker {
  /** The paper's id. */
  readonly paper: string
  /** The columns after number and name; the amount comes last by itself. */
  readonly columns: readonly (readonly [title: string, width: number, kind?: 'number'])[]
  /** Their cells from a row that came out. */
  readonly cells: (calculation: Calculation) => readonly string[]
  /** What a reader of the list must be able to do, to be filled in. */
  readonly closing: readonly string[]
}

/** A row of the list: who it is, where the file says so, and what came out. */
export interface ListedRow {
  readonly name: string
  readonly calculation: Calculation
}

/** The list that can be drafted from a rule's roster. */
export interface DraftedList {
  readonly facts: PaperFacts
  /** The address of the code that makes it. */
  readonly code: string
}

/**
 * The list of rows that came out, with how many there are and their sum, which is that of the roster.
 * Rows left out are counted under it.
 */
export function draftList(
  { columns, cells, closing }: ListMaker,
  { title, origin }: PaperFacts,
  rule: AnyRule,
  rows: readonly ListedRow[],
  { total, leftOut }: { readonly total: string; readonly leftOut: number },
): PaperDraft {
  const validity = rows[0]?.calculation.outcome.validity
  const outOfForce = validity ? outOfForceText(validity) : undefined
  const unit: string = rule.unit
  return {
    title,
    face: [...(outOfForce ? [outOfForce] : []), origin],
    opening: [
      {
        columns: [['序号', 3], ['姓名', 5], ...columns, [rule.headline ?? '金额', 7, 'number']],
        rows: [
          ...rows.map(({ name, calculation }, index) => [
            ...[String(index + 1), name, ...cells(calculation)],
            amountText(calculation.outcome.total, unit),
          ]),
          [`合计`, `${rows.length} 人`, ...columns.map(() => ''), amountText(total, unit)],
        ],
      },
      ...(leftOut
        ? [`名册里另有 ${leftOut} 行没有列在这里：不符合条件、填得不对，或者不是一个人。`]
        : []),
    ],
    points: [],
    closing,
  }
}

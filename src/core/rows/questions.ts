import type { Problem } from '../rule.ts'
import { columnLetters } from './letters.ts'

/* What is asked about columns before anything is computed: none is taken or dropped without a word. */

/** A column in question. */
export interface Question {
  /** Its place, from 0, and its heading. */
  readonly place: number
  readonly heading: string
  /** The input it may be, by its key, and how that input's column is headed. */
  readonly key: string
  readonly wanted: string
  /** The unit that the table states, where it is another than the field's. */
  readonly unit: string | undefined
  /**
   * What is asked: whether the column is the input's at all (no leaves it out), or only whether its
   * figures are in `unit`, which the table states elsewhere than in the heading (no takes them in the
   * field's own).
   */
  readonly about: 'column' | 'unit'
}

/** What was answered with yes or no about a column, by its place. */
export type Answers = Readonly<Record<number, boolean>>

/** The columns still in question, and those answered with yes. */
export interface AskedColumns {
  readonly questions: readonly Question[]
  readonly taken: readonly TakenColumn[]
}

/** A column that is taken for an input, or in another unit. */
export interface TakenColumn {
  readonly key: string
  readonly place: number
  /** What is put behind its bare numbers, see `suffixOf`. */
  readonly suffix: string
}

/** A question as a problem of a roster that nobody can be asked about: how to name the column. */
export function questionProblem({ place, heading, key, wanted, unit, about }: Question): Problem {
  const column = `${columnLetters(place)} 列“${heading.trim()}”`
  if (about === 'unit')
    return {
      field: key,
      message: `${column}没写单位，表里写着${unit}。请换算好，标题写“${wanted}”。`,
    }
  const take = unit
    ? `单位写的是${unit}：请把这一列换算好，标题写“${wanted}”或者“${key}”`
    : `要用它，标题请写“${wanted}”或者“${key}”`
  return {
    field: key,
    message: `${column}像是“${wanted}”。${take}；不用它，请删掉这一列，或者换个不像的标题。`,
  }
}

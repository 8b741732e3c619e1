import type { Field } from '../fields.ts'
import type { AnyRule, Problem } from '../rule.ts'
import { headingOf } from './cells.ts'
import { bare, headingParts, likeness, suffixOf } from './heading.ts'
import { columnLetters } from './letters.ts'

/* Headings that nearly fit: their columns are neither taken nor dropped without a word. */

/** A column that may be an input's. */
export interface Question {
  /** Its place, from 0, and its heading. */
  readonly place: number
  readonly heading: string
  /** The input it may be, by its key, and how that input's column is headed. */
  readonly key: string
  readonly wanted: string
  /** The unit that the heading states, where it is another than the field's. */
  readonly unit: string | undefined
}

/** What was answered about a column, by its place: whether it is taken for the input asked about. */
export type Answers = Readonly<Record<number, boolean>>

/** A column that is taken for an input. */
interface Taken {
  readonly key: string
  readonly place: number
  /** What is put behind its bare numbers, see `suffixOf`. */
  readonly suffix: string
}

/** A heading as like as this to a field's name is asked about; less like for an input that must be given. */
const LIKE = { optional: 0.5, needed: 0.34 }

/**
 * The columns in question, and those that were answered with yes. `filled` are the places of columns
 * whose headings fit, by key.
 */
export function askedOf(
  rule: AnyRule,
  headings: readonly string[],
  filled: Readonly<Record<string, number | undefined>>,
  answers: Answers,
): { questions: Question[]; taken: Taken[] } {
  const used = new Set(Object.values(filled))
  const results = resultPlaces(headings)
  const open = Object.entries<Field>(rule.inputs).filter(([key]) => filled[key] === undefined)
  const found = headings.flatMap((heading, place) => {
    if (used.has(place) || results.includes(place) || !bare(heading)) return []
    const best = bestOf(heading, open)
    return best ? [{ ...best, place, heading }] : []
  })
  // The likest heading is a field's own, were there several.
  found.sort((a, b) => b.like - a.like)
  const questions: Question[] = []
  const taken: Taken[] = []
  for (const { key, field, place, heading } of found) {
    const unit = otherUnit(heading, field)
    const answer = answers[place]
    if (answer === undefined && !taken.some((one) => one.key === key))
      questions.push({ place, heading, key, wanted: headingOf(field), unit })
    if (answer && !taken.some((one) => one.key === key))
      taken.push({ key, place, suffix: unit === undefined ? '' : suffixOf(field, unit) })
  }
  const still = questions.filter(({ key }) => !taken.some((one) => one.key === key))
  return { questions: still.sort((a, b) => a.place - b.place), taken }
}

/** The field that a heading is likest to, if it is like any. */
function bestOf(heading: string, fields: readonly (readonly [key: string, field: Field])[]) {
  let best: { key: string; field: Field; like: number } | undefined
  const { name } = headingParts(heading)
  const key = spelled(heading)
  for (const [own, field] of fields) {
    const like = Math.max(
      likeness(name, headingParts(field.label).name),
      key ? likeness(key, spelled(own)) : 0,
    )
    const needed = !field.optional && field.preset === undefined
    if (like >= LIKE[needed ? 'needed' : 'optional'] && like > (best?.like ?? 0))
      best = { key: own, field, like }
  }
  return best
}

/** A key as people vary it: relocation_cost, Relocation Cost. */
const spelled = (key: string) => key.toLowerCase().replace(/[^a-z\d]/g, '')

function otherUnit(heading: string, field: Field): string | undefined {
  const { unit } = headingParts(heading)
  return unit !== undefined && suffixOf(field, unit) !== '' ? unit : undefined
}

/** The first and last columns that saved results add, as the command line and the page head them. */
const RESULTS = [
  ['status', 'reason'],
  ['结果', '依据'],
  ['结果', '导出时的说明'],
] as const

/** The places of the columns that are results of an earlier computation, saved with the roster. */
function resultPlaces(headings: readonly string[]): readonly number[] {
  for (const [first, last] of RESULTS) {
    const [from, to] = [headings.lastIndexOf(first), headings.lastIndexOf(last)]
    if (from >= 0 && to > from) return Array.from({ length: to - from + 1 }, (_, at) => from + at)
  }
  return []
}

/** A question as a problem of a roster that nobody can be asked about: how to name the column. */
export function questionProblem({ place, heading, key, wanted, unit }: Question): Problem {
  const where = `${columnLetters(place)} 列“${heading.trim()}”像是“${wanted}”`
  const take = unit
    ? `单位写的是${unit}：请把这一列换算好，标题写“${wanted}”或者“${key}”`
    : `要用它，标题请写“${wanted}”或者“${key}”`
  return { field: key, message: `${where}。${take}；不用它，请删掉这一列，或者换个不像的标题。` }
}

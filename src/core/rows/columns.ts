import type { Request } from '../evaluate.ts'
import type { Field } from '../fields.ts'
import { visible } from '../plain-text.ts'
import type { AnyRule, Problem } from '../rule.ts'
import { askedColumns } from './asked-columns.ts'
import type { StatedUnit } from './asked-units.ts'
import { askedUnits } from './asked-units.ts'
import { headingOf, rawOf } from './cells.ts'
import { isHeadingOf } from './heading.ts'
import { columnLetters } from './letters.ts'
import type { Answers, Question } from './questions.ts'

/** Where a roster's columns are. */
export interface Columns {
  /** How many columns the headings make. */
  readonly width: number
  /** The place of each input's column, from 0, by key; an input without a column is left out. */
  readonly inputs: Readonly<Record<string, number>>
  /** What is put behind the bare numbers of a column whose unit is another than the field's, by key. */
  readonly suffixes: Readonly<Record<string, string>>
  /** The place of the column that says the day of each row. */
  readonly on: number | undefined
  /** Headings that nearly fit, which are to be answered before anything is computed. */
  readonly questions: readonly Question[]
  /** Why no row can be computed: what is missing or there twice, by the input's key or `on`. */
  readonly problems: readonly Problem[]
}

/** What the column of the day is headed, beside its key `on`. */
export const DAY_HEADING = '按哪天算'

/**
 * Finds the columns of a rule's inputs by their headings, in any order: an input's key, its name, or
 * its name with the unit as the template writes it. A heading that nearly fits is asked about, unless
 * `answers` has what to take it for; so is a unit that is `stated` for a column. Other columns are
 * ignored.
 */
export function columnsOf(
  rule: AnyRule,
  headings: readonly string[],
  answers: Answers = {},
  stated: StatedUnit = () => undefined,
): Columns {
  const problems: Problem[] = []
  const inputs: Record<string, number> = {}
  const find = (key: string, label: string, fits: (heading: string) => boolean) => {
    const places = [...headings.keys()].filter((place) => fits(headings[place] as string))
    if (places.length > 1)
      problems.push({
        field: key,
        message: `“${label}”有 ${places.length} 列（${places.map(columnName).join('、')}），不知道用哪一列。请只留一列。`,
      })
    return places[0]
  }
  const fields = Object.entries<Field>(rule.inputs)
  for (const [key, field] of fields) {
    const place = find(key, field.label, (heading) => isHeadingOf(heading, key, field))
    if (place !== undefined) inputs[key] = place
  }
  const on = find('on', DAY_HEADING, (heading) => ['on', DAY_HEADING].includes(heading.trim()))
  const units = askedUnits(rule, headings, inputs, answers, stated)
  const columns = askedColumns(rule, headings, { ...inputs, on }, answers, stated)
  const questions = [...columns.questions, ...units.questions].sort((a, b) => a.place - b.place)
  const suffixes: Record<string, string> = {}
  for (const { key, place, suffix } of [...columns.taken, ...units.taken]) {
    inputs[key] = place
    if (suffix) suffixes[key] = suffix
  }
  const asked = new Set(questions.map(({ key }) => key))
  for (const [key, field] of fields) {
    if (key in inputs || asked.has(key) || field.optional || field.preset !== undefined) continue
    problems.push({
      field: key,
      message: `没有“${field.label}”这一列。标题写“${headingOf(field)}”或者“${key}”。`,
    })
  }
  return { width: headings.length, inputs, suffixes, on, questions, problems }
}

/** A column's name in a sentence: 0 → A 列. */
export const columnName = (place: number): string => `${columnLetters(place)} 列`

/** What all rows share: the day where no column says it, and the readings. */
export interface Asked {
  readonly on: string
  readonly readings?: Readonly<Record<string, string>>
}

/** The request of a row. Cells beyond the last heading are left to `beyond`. */
export function requestOfRow(
  rule: AnyRule,
  { inputs: places, suffixes, on: day }: Columns,
  cells: readonly string[],
  asked: Asked,
): Request {
  const inputs: Record<string, unknown> = {}
  for (const key in places) {
    const raw = rawOf(rule.inputs[key], cells[places[key] as number] ?? '', suffixes[key])
    if (raw !== undefined) inputs[key] = raw
  }
  const on = (day === undefined ? '' : visible(cells[day] ?? '')) || asked.on
  return asked.readings ? { on, readings: asked.readings, inputs } : { on, inputs }
}

/** The filled cells of a row beyond the last heading, as an unquoted comma in a number makes them. */
export function beyond({ width }: Columns, cells: readonly string[]): readonly string[] {
  if (cells.length <= width) return NONE
  const rest = cells.slice(width)
  return rest.some((cell) => cell.trim() !== '') ? rest : NONE
}
const NONE: readonly string[] = []

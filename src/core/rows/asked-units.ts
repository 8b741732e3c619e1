import type { Field } from '../fields.ts'
import type { AnyRule } from '../rule.ts'
import { headingOf } from './cells.ts'
import { headingParts, suffixOf } from './heading.ts'
import type { Answers, AskedColumns, Question, TakenColumn } from './questions.ts'

/** The unit that a table states for a column elsewhere than in its heading, see `statedUnits`. */
export type StatedUnit = (place: number) => string | undefined

/** A column's unit, by its heading or else as stated for it, where it is another than the field's. */
export function otherUnit(
  heading: string,
  place: number,
  field: Field,
  stated: StatedUnit,
): string | undefined {
  const { unit = stated(place) } = headingParts(heading)
  if (unit === undefined || suffixOf(field, unit) === '') return undefined
  // 单位：万元 above a table is said of its money.
  return field.kind !== 'money' && unit === stated(place) && unit.endsWith('元') ? undefined : unit
}

/**
 * The columns that fit but for their unit. `filled` are the places of columns whose headings fit, by
 * key.
 */
export function askedUnits(
  rule: AnyRule,
  headings: readonly string[],
  filled: Readonly<Record<string, number>>,
  answers: Answers,
  stated: StatedUnit,
): AskedColumns {
  const questions: Question[] = []
  const taken: TakenColumn[] = []
  for (const [key, place] of Object.entries(filled)) {
    const field = rule.inputs[key] as Field
    const heading = headings[place] as string
    // A field's own name may end like a unit; where the heading states another it does not fit at all.
    const unit =
      headingParts(heading).unit === undefined
        ? otherUnit(heading, place, field, stated)
        : undefined
    if (unit === undefined) continue
    const answer = answers[place]
    if (answer === undefined)
      questions.push({ place, heading, key, wanted: headingOf(field), unit, about: 'unit' })
    if (answer) taken.push({ key, place, suffix: suffixOf(field, unit) })
  }
  return { questions, taken }
}

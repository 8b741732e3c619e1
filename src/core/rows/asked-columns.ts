import type { Field } from '../fields.ts'
import type { AnyRule } from '../rule.ts'
import type { StatedUnit } from './asked-units.ts'
import { otherUnit } from './asked-units.ts'
import { headingOf } from './cells.ts'
import { bare, headingParts, likeness, sharesWord, suffixOf } from './heading.ts'
import type { Answers, AskedColumns, Question, TakenColumn } from './questions.ts'

/** A heading as like as this to a field's name is asked about; less like for an input that must be given. */
const LIKE = { optional: 0.5, needed: 0.34 }

/**
 * The columns whose headings nearly fit fields that no column fills. `filled` are the places of
 * columns whose headings fit, by key.
 */
export function askedColumns(
  rule: AnyRule,
  headings: readonly string[],
  filled: Readonly<Record<string, number | undefined>>,
  answers: Answers,
  stated: StatedUnit,
): AskedColumns {
  const used = new Set([...Object.values(filled), ...resultPlaces(headings)])
  const open = Object.entries<Field>(rule.inputs).filter(([key]) => filled[key] === undefined)
  const found = headings.flatMap((heading, place) => {
    const best = used.has(place) || !bare(heading) ? undefined : likestField(heading, open)
    return best ? [{ ...best, place, heading }] : []
  })
  // Of several that are taken for one field the likest is it.
  found.sort((a, b) => b.like - a.like)
  const questions: Question[] = []
  const taken: TakenColumn[] = []
  const isTaken = (key: string) => taken.some((one) => one.key === key)
  for (const { key, field, place, heading } of found) {
    const unit = otherUnit(heading, place, field, stated)
    if (answers[place] === undefined)
      questions.push({ place, heading, key, wanted: headingOf(field), unit, about: 'column' })
    else if (answers[place] && !isTaken(key))
      taken.push({ key, place, suffix: unit === undefined ? '' : suffixOf(field, unit) })
  }
  return { questions: questions.filter(({ key }) => !isTaken(key)), taken }
}

/** The field that a heading is likest to, if it is like any. */
function likestField(heading: string, fields: readonly (readonly [key: string, field: Field])[]) {
  let likest: { key: string; field: Field; like: number } | undefined
  const { name } = headingParts(heading)
  const spelling = spelled(heading)
  for (const [key, field] of fields) {
    const needed = !field.optional && field.preset === undefined
    const own = headingParts(field.label).name
    const like = Math.max(
      likeness(name, own),
      spelling ? likeness(spelling, spelled(key)) : 0,
      // Nobody would miss the column of a field that may be left out.
      !needed && sharesWord(name, own) ? LIKE.optional : 0,
    )
    if (like >= LIKE[needed ? 'needed' : 'optional'] && like > (likest?.like ?? 0))
      likest = { key, field, like }
  }
  return likest
}

/** A key as people vary it: relocation_cost, Relocation Cost. */
const spelled = (key: string) => key.toLowerCase().replace(/[^a-z\d]/g, '')

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

import type { Truth } from './explained.ts'
import type { Field } from './fields.ts'
import type { Outcome } from './outcome.ts'
import type { AnyRule, Problem } from './rule.ts'
import { conditionText, valueText } from './words.ts'

/** What is put before a problem's message to say which field it is about. */
export type FieldName = (problem: Problem) => string

/**
 * Why a result is as it is, a text each: of a wrong request its problems, otherwise the conditions
 * that are not met. The messages name their fields; `nameOf` adds a name where a reader sees no form.
 */
export function reasonsOf(
  { reasons, problems }: Pick<Outcome, 'reasons' | 'problems'>,
  nameOf?: FieldName,
): readonly string[] {
  return problems.length ? problemTexts(problems, nameOf) : reasons
}

/** Problems as texts, each with the name that `nameOf` gives its field. */
export function problemTexts(problems: readonly Problem[], nameOf: FieldName = NO_NAME): string[] {
  return problems.map((problem) => nameOf(problem) + problem.message)
}
const NO_NAME: FieldName = () => ''

/** The field's key, as programs know it. */
export const byKey: FieldName = ({ field }) => `${field}: `

/** The field's label as a heading has it, unless the message names it already. */
export function byLabel(rule: AnyRule): FieldName {
  return ({ field, message }) => {
    const label = (rule.inputs[field] as Field | undefined)?.label
    return label === undefined || message.includes(label) ? '' : `“${label}”：`
  }
}

/** Why a condition that does not hold fails: what it asks, and what was found instead. */
export function reasonText(condition: Truth): string {
  const { verb, from } = condition
  const left = from.find((one) => one.verb === 'given') ?? from[0]
  const found =
    left && (verb === 'compare' || verb === 'since') ? `（现在是${valueText(left)}）` : ''
  return `不符合“${conditionText(condition)}”这一条${found}`
}

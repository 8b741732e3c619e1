import type { Outcome } from '../core/evaluate.ts'
import type { Field } from '../core/fields.ts'
import type { AnyRule } from '../core/rule.ts'

/**
 * Why a row is not eligible or what fails in a check; at a wrong row what is wrong, each with its
 * field's name as the headings have it.
 */
export function reasonsOf(rule: AnyRule, { reasons, problems }: Outcome): string {
  if (!problems.length) return reasons.length ? reasons.join('；') : ''
  return problems
    .map(({ field, message }) => {
      const label = (rule.inputs[field] as Field | undefined)?.label
      return label === undefined || message.includes(label) ? message : `“${label}”：${message}`
    })
    .join('')
}

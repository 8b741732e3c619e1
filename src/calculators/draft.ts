import type { Calculation, Outcome } from '../core/evaluate.ts'
import type { Amount, Explained } from '../core/explained.ts'
import { spokenSum } from '../core/money-words.ts'
import { amountText, KIND_WORDS, valueText } from '../core/words.ts'
import type { Draft } from './saved-entry.ts'
import type { FormState } from './form-state.svelte.ts'

/** How many inputs a name tells. */
const TOLD = 2

/** What is kept of a calculation: enough to list it, and the address that reopens it. */
export function draftOf({
  rule,
  calculation,
  query,
}: Pick<FormState, 'rule' | 'calculation' | 'query'>): Draft {
  const { outcome } = calculation
  return {
    name: [rule.title, ...mainInputs(calculation)].join(' '),
    title: rule.title,
    address: `${rule.id}/?${query}`,
    total: resultText(outcome),
    kind: outcome.status === 'ok' ? KIND_WORDS[rule.kind] : '',
  }
}

/** A result in a word: the amount, or why there is none. */
export function resultText({ status, total, unit }: Outcome): string {
  if (status === 'invalid') return '还没填完'
  return status === 'ok' ? amountText(total, unit ?? '') : '不符合条件'
}

/** The first sums, quantities, days and options given, short; a yes or no says little in a name. */
function mainInputs({ inputs }: Calculation): string[] {
  return Object.values(inputs)
    .filter((value): value is Explained => value !== undefined && 'unit' in value)
    .filter(({ unit }) => unit !== '是否')
    .slice(0, TOLD)
    .map((value) => (value.unit === '元' && spokenSum((value as Amount).value)) || valueText(value))
}

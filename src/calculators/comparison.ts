import { dateInWords } from '../core/dates.ts'
import type { Explained } from '../core/explained.ts'
import type { Field } from '../core/fields.ts'
import { readingsOf } from '../core/rule.ts'
import { amountText, KIND_WORDS, validityText, valueText } from '../core/words.ts'
import { resultText } from './draft.ts'
import type { Saved } from './saved-entry.ts'
import type { FormState } from './form-state.svelte.ts'

/** A calculation computed again by its rule's own code. */
export type Computed = Pick<
  FormState,
  'rule' | 'calculation' | 'typed' | 'readings' | 'chosenDay' | 'unknownParameters'
>

/** One calculation being compared; not computed where its page is no rule's, or the rule failed to load. */
export interface Column {
  readonly saved: Saved
  readonly computed?: Computed
  readonly failed?: boolean
}

/** One thing compared, a cell to each column. */
export interface Row {
  readonly words: string
  readonly cells: readonly string[]
}

/** Stands where a calculation has no such thing. */
export const NONE = '—'

/** Everything that can be told of the calculations side by side: results, inputs, readings, validity. */
export function rowsOf(columns: readonly Column[]): Row[] {
  const row = (words: string, cell: (one: Computed) => string | undefined): Row => ({
    words,
    cells: columns.map(({ computed }) => (computed && cell(computed)) ?? NONE),
  })
  const computed = columns.flatMap((column) => column.computed ?? [])
  const labels = (of: (one: Computed) => string[]) => [...new Set(computed.flatMap(of))]
  return [
    row('各种读法，从最低到最高', rangeText),
    row('这是什么钱', ({ rule }) => KIND_WORDS[rule.kind]),
    ...labels(({ rule }) => fieldsOf(rule).map(([, { label }]) => label)).map((label) =>
      row(label, (one) => inputText(one, label)),
    ),
    ...labels(({ rule }) => readingsOf(rule).map(([, { title }]) => title)).map((title) =>
      row(title, (one) => readingText(one, title)),
    ),
    row('按哪天算', dayText),
    row('文件有没有效', ({ calculation: { outcome } }) =>
      outcome.validity ? validityText(outcome.validity) : undefined,
    ),
    ...(computed.some(({ unknownParameters }) => unknownParameters.length)
      ? [
          row(
            '没有用上的内容',
            ({ unknownParameters }) => unknownParameters.join('，') || undefined,
          ),
        ]
      : []),
  ]
}

/** Whether those that have the thing at all have it differently. */
export function differ(cells: readonly string[]): boolean {
  return new Set(cells.filter((text) => text !== NONE)).size > 1
}

/** What the calculation gives now; what was kept, where it cannot be computed here. */
export function nowText({ saved, computed }: Column): string {
  return computed ? resultText(computed.calculation.outcome) : saved.total
}

function rangeText({ calculation: { outcome } }: Computed): string | undefined {
  const { status, low, high, unit } = outcome
  if (status === 'invalid') return undefined
  if (low === high) return '都一样'
  return `${amountText(low, unit ?? '')} 到 ${amountText(high, unit ?? '')}`
}

/** A value as it was read; what could not be read as it was typed. */
function inputText({ rule, calculation, typed }: Computed, label: string): string | undefined {
  const [key] = fieldsOf(rule).find(([, field]) => field.label === label) ?? []
  if (key === undefined) return undefined
  const value = calculation.inputs[key]
  if (Array.isArray(value)) return value.map(valueText).join('，')
  if (value) return valueText(value as Explained)
  const text = String(typed[key] ?? '')
  return text.trim() ? `填的是“${text}”，要改` : '没填'
}

function readingText({ rule, readings }: Computed, title: string): string | undefined {
  const [name, reading] = readingsOf(rule).find(([, one]) => one.title === title) ?? []
  return name === undefined ? undefined : reading?.options[readings[name] ?? '']
}

function dayText({ calculation: { on }, chosenDay }: Computed): string {
  if (!on) return `填的是“${chosenDay}”，要改`
  return chosenDay === undefined ? `今天（${dateInWords(on)}）` : dateInWords(on)
}

function fieldsOf(rule: Computed['rule']): [string, Field][] {
  return Object.entries<Field>(rule.inputs)
}

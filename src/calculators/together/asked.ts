import type { Field } from '../../core/fields.ts'
import { given, toPairs } from '../../core/link.ts'
import { visible } from '../../core/plain-text.ts'
import type { AnyRule, Problem } from '../../core/rule.ts'
import type { FormState } from '../form-state.svelte.ts'

/*
 * What a joint form of several measures asks, told from the rules' own fields: a fact that several
 * ask is one control, everything else is its measure's own.
 */

/** A measure whose rule is there, with what was typed and what it gives. */
export interface Filled {
  /** The last part of the rule's id: how the joint form's address calls it. */
  readonly name: string
  readonly title: string
  readonly form: Pick<FormState, 'rule' | 'typed' | 'readings' | 'calculation'>
}

/** One control of the joint form, and where what is typed into it goes. */
export interface Control {
  /** Its name in the form and in the address. */
  readonly name: string
  readonly key: string
  readonly field: Field
}

const fieldsOf = (rule: AnyRule): [key: string, field: Field][] => Object.entries(rule.inputs)

/** The keys under which a rule asks shared facts, by fact. */
export function factsOf(rule: AnyRule): [key: string, fact: string][] {
  return fieldsOf(rule).flatMap(([key, { fact }]) => (fact === undefined ? [] : [[key, fact]]))
}

/** The controls of the shared facts that these measures ask, each told once with who asks it. */
export function sharedOf<F extends Filled>(filled: readonly F[]): (Control & { owner: F })[] {
  const controls = new Map<string, Control & { owner: F }>()
  const askers = new Map<string, string[]>()
  for (const owner of filled) {
    for (const [key, field] of fieldsOf(owner.form.rule)) {
      const { fact: name, label } = field
      if (name === undefined) continue
      const first = controls.get(name) ?? { name, key, field, owner }
      controls.set(name, first)
      // Another label is told, so that the reader sees what this measure calls the same fact.
      const alias = label === first.field.label ? '' : `（叫“${label}”）`
      askers.set(name, [...(askers.get(name) ?? []), owner.title + alias])
    }
  }
  return [...controls.values()].map(({ field, ...control }) => {
    const used = `用在：${askers.get(control.name)?.join('、')}`
    return { ...control, field: { ...field, hint: field.hint ? `${field.hint}。${used}` : used } }
  })
}

/** The controls that belong to one measure alone. */
export function ownOf({ name, form }: Filled): Control[] {
  return fieldsOf(form.rule).flatMap(([key, field]) =>
    field.fact === undefined ? [{ name: `${name}.${key}`, key, field }] : [],
  )
}

const isBlank = (typed: string | string[] | undefined): boolean =>
  typed !== undefined && !visible(Array.isArray(typed) ? typed.join('') : typed)

/** The labels of what is not filled in yet and must be. */
export function missingOf({ form: { rule, typed, calculation } }: Filled): string[] {
  const { problems } = calculation.outcome
  return fieldsOf(rule).flatMap(([key, { label }]) =>
    isBlank(typed[key]) && problems.some(({ field }) => field === key) ? [label] : [],
  )
}

/**
 * What is wrong rather than not filled in yet, at the control's name; of a fact or the day the first
 * measure speaks for all, since each would say the same under its own label.
 */
export function problemsOf(filled: readonly Filled[]): Problem[] {
  const speakers = new Map<string, string>()
  const problems: Problem[] = []
  for (const { name, form } of filled) {
    for (const { field: key, message } of form.calculation.outcome.problems) {
      const field = key === 'on' ? key : (form.rule.inputs[key]?.fact ?? `${name}.${key}`)
      if (isBlank(form.typed[key]) || (speakers.get(field) ?? name) !== name) continue
      speakers.set(field, name)
      problems.push({ field, message })
    }
  }
  return problems
}

/** What a measure adds to the address: what was typed into its own fields, and its readings. */
export function ownPairs({ form: { rule, typed, readings } }: Filled): [string, string][] {
  const inputs = Object.fromEntries(
    Object.entries(given(rule, typed)).filter(([key]) => rule.inputs[key]?.fact === undefined),
  )
  return toPairs(rule, { on: undefined, readings, inputs }).filter(([, text]) => text !== '')
}

import type { Field } from '../../core/fields.ts'
import { optionsOf } from '../../core/fields.ts'
import { given, toPairs } from '../../core/link.ts'
import { visible } from '../../core/plain-text.ts'
import type { AnyRule, Problem } from '../../core/rule.ts'
import type { OpenForm } from './open-form.svelte.ts'

/*
 * What a joint form of several measures asks, told from the rules' own fields: a fact that several
 * ask is one control, everything else is its measure's own.
 */

/** A measure whose rule is there, with what was typed and what it gives. */
export interface Filled {
  /** How the joint form's address calls it. */
  readonly name: string
  readonly title: string
  readonly form: Pick<OpenForm, 'rule' | 'typed' | 'readings' | 'calculation' | 'possible'>
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

/** The controls of the facts that several of these measures ask, each told once with who asks it. */
export function sharedOf<F extends Filled>(filled: readonly F[]): (Control & { owner: F })[] {
  const controls = new Map<string, Control & { owner: F }>()
  const askers = new Map<string, string[]>()
  for (const owner of filled) {
    for (const [key, field] of fieldsOf(owner.form.rule)) {
      const { fact: name, label } = field
      if (name === undefined) continue
      const before = controls.get(name)
      // Who must know it asks, before who may do without.
      const isAsked = before && (field.optional || !before.field.optional)
      const asking = isAsked ? before : { name, key, field: leftOpen(field), owner }
      controls.set(name, asking)
      // Another label is told, so that the reader sees what this measure calls the same fact.
      const alias = label === asking.field.label ? '' : `（叫“${label}”）`
      askers.set(name, [...(askers.get(name) ?? []), owner.title + alias])
    }
  }
  return [...controls.values()].flatMap(({ field, ...control }) => {
    const asking = askers.get(control.name) ?? []
    if (asking.length < 2) return []
    const used = `用在：${asking.join('、')}`
    return { ...control, field: { ...field, hint: field.hint ? `${field.hint}。${used}` : used } }
  })
}

/**
 * The controls that one measure asks by itself, those first that must be answered.
 * @param shared the names of the facts asked for several measures
 */
export function ownOf({ name, form }: Filled, shared: readonly string[] = []): Control[] {
  const controls = fieldsOf(form.rule).map(([key, field]) => ({
    name: field.fact ?? `${name}.${key}`,
    key,
    field: leftOpen(field),
  }))
  const mayLack = ({ field }: Control) => field.optional || field.preset !== undefined
  return controls
    .filter((control) => !shared.includes(control.name))
    .sort((one, other) => Number(mayLack(one)) - Number(mayLack(other)))
}

/** The names of the controls that are left open and would make no difference at the moment, to any measure. */
export function idleOf(filled: readonly Filled[]): string[] {
  const idle = new Map<string, boolean>()
  for (const measure of filled)
    for (const [key, { fact }] of fieldsOf(measure.form.rule)) {
      const name = fact ?? `${measure.name}.${key}`
      idle.set(name, isIdle(measure, key) && (idle.get(name) ?? true))
    }
  return [...idle.keys()].filter((name) => idle.get(name))
}

/** A question with few answers as one that may be left open; others are left blank. */
function leftOpen(field: Field): Field {
  const options = optionsOf(field)
  if (!options || field.optional) return field
  const label = field.kind === 'flag' ? `${field.label}？` : field.label
  return { ...field, kind: 'choice', label, options: { ...options, '': '不清楚' } }
}

/** An optional question stays, and so does what was answered: nothing goes while it is typed into. */
function isIdle({ form: { rule, typed, possible } }: Filled, key: string): boolean {
  const { optional, preset } = rule.inputs[key] as Field
  const mayLack = optional || preset !== undefined
  return !mayLack && isBlank(typed[key]) && !possible.asked.includes(key)
}

const isBlank = (typed: string | string[] | undefined): boolean =>
  typed !== undefined && !visible(Array.isArray(typed) ? typed.join('') : typed)

/** The labels of what is asked next. */
export function missingOf({ form: { rule, possible } }: Filled): string[] {
  return possible.asked.map((key) => (rule.inputs[key] as Field).label)
}

/**
 * What is wrong rather than left open, at the control's name; of a fact or the day the first measure
 * speaks for all, since each would say the same under its own label.
 */
export function problemsOf(filled: readonly Filled[]): Problem[] {
  const speakers = new Map<string, string>()
  const problems: Problem[] = []
  for (const { name, form } of filled) {
    for (const { field: key, message } of form.possible.problems) {
      const field = key === 'on' ? key : (form.rule.inputs[key]?.fact ?? `${name}.${key}`)
      if ((speakers.get(field) ?? name) !== name) continue
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

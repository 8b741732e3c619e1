import { FormState } from '../../src/calculators/form-state.svelte.ts'
import { OpenForm } from '../../src/calculators/together/open-form.svelte.ts'
import { theRule } from '../support/ask.ts'

/** The form of a rule on a day when every document was in force, with these texts typed, alive. */
export function formOf(id: string, inputs: Record<string, string | string[]> = {}): FormState {
  const form = new FormState(theRule(id), '2022-06-30', { on: undefined, inputs, readings: {} })
  form.alive = true
  return form
}

/** The same as a measure of a joint form has it, where questions may be left open. */
export function openFormOf(id: string, inputs: Record<string, string> = {}): OpenForm {
  const form = new OpenForm(theRule(id), '2022-06-30', { on: undefined, inputs, readings: {} })
  form.alive = true
  return form
}

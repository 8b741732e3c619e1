import type { Possible } from '../../core/possible.ts'
import { possibleOf } from '../../core/possible.ts'
import { FormState } from '../form-state.svelte.ts'

/** A calculation in which questions may be left open. */
export class OpenForm extends FormState {
  /** What it may still come to. */
  possible: Possible = $derived.by(() => possibleOf(this.rule, this.request, this.calculation))
}

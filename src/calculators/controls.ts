import type { Component } from 'svelte'
import type { Field } from '../core/fields.ts'
import type { Sheet } from './form-state.svelte.ts'

/** What every control of a form takes. */
interface Control<Value> {
  field: Field
  name: string
  value: Value
  /** What is wrong with the value, if anything. */
  fault: string | undefined
  onchange: (value: Value) => void
}

/** What only some rules or readers need, loaded for those alone. */
export interface Controls {
  date?: Component<Control<string>> | undefined
  list?: Component<Control<string[]>> | undefined
  /** The form of elder mode. */
  steps?:
    | Component<{
        sheet: Sheet
        controls: Controls
        onstage: (stage: 'asking' | 'result') => void
      }>
    | undefined
}

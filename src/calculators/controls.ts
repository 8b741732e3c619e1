import type { Component } from 'svelte'
import type { Field } from '../core/fields.ts'

/** What every control of a form takes. */
interface Control<Value> {
  field: Field
  name: string
  value: Value
  /** What is wrong with the value, if anything. */
  fault: string | undefined
  onchange: (value: Value) => void
}

/** Controls that only some rules need, loaded by those alone. */
export interface Controls {
  date?: Component<Control<string>> | undefined
  list?: Component<Control<string[]>> | undefined
}

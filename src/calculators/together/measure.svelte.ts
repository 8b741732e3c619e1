import type { AnyRule } from '../../core/index.ts'
import type { Controls } from '../controls.ts'
import type { Sheet } from '../form-state.svelte.ts'
import type { Filled } from './asked.ts'

/** A measure's code: its rule, and the controls that not every rule needs. */
export interface Code {
  readonly rule: AnyRule
  readonly controls: Controls
}

/** One measure of the joint form. Its code comes when it is first ticked, and what was typed stays. */
export class Measure {
  readonly name: string
  readonly title: string
  /** The address of its own page. */
  readonly path: string
  ticked = $state.raw(false)
  failed = $state.raw(false)
  sheet: Sheet | undefined = $state.raw()
  controls: Controls = {}

  constructor({ name, title, path }: Pick<Measure, 'name' | 'title' | 'path'>) {
    this.name = name
    this.title = title
    this.path = path
  }
}

/** Whether a measure's rule is there. */
export function isFilled(measure: Measure): measure is Measure & Filled & { sheet: Sheet } {
  return measure.sheet !== undefined
}

import type { IsoDate } from '../../core/dates.ts'
import type { AnyRule } from '../../core/index.ts'
import type { FormState } from '../form-state.svelte.ts'
import { importDefault } from '../hydrate-page.ts'
import type { BuiltStated } from '../stated/load-stated.ts'
import { loadStated } from '../stated/load-stated.ts'
import type { Filled } from './asked.ts'
import type { OpenForm } from './open-form.svelte.ts'

/** A measure as the page lists it. */
export interface Listed {
  /** How the address calls it: of a document's measures the last part of its rule's id, else the whole. */
  readonly name: string
  readonly title: string
  /** The address of its own page. */
  readonly path: string
  /** The last day on which it holds (ISO), where one is stated. */
  readonly until?: IsoDate | undefined
  /** The address of its rule's code. */
  readonly script: string
  /** The figures stated for its fields, where there are any. */
  readonly stated?: BuiltStated | undefined
}

/** One measure of the joint form. Its code is loaded when it is first asked for, and what was typed stays. */
export class Measure {
  readonly name: string
  readonly title: string
  readonly path: string
  readonly until: IsoDate | undefined
  failed = $state(false)
  form: OpenForm | undefined = $state.raw()
  readonly #script: string
  readonly #stated: BuiltStated | undefined
  #attempts = 0

  constructor({ name, title, path, until, script, stated }: Listed) {
    this.name = name
    this.title = title
    this.path = path
    this.until = until
    this.#script = script
    this.#stated = stated
  }

  /** Loads its rule. A browser may not ask twice for an address that failed, so each attempt has its own. */
  load(): Promise<AnyRule> {
    const attempt = this.#attempts++
    return importDefault<AnyRule>(attempt ? `${this.#script}?${attempt}` : this.#script)
  }

  /** Loads what offers the figures stated for its fields; without it the reader types them. */
  async loadStated(): Promise<FormState['stated']> {
    return this.#stated && loadStated(this.#stated).catch(() => undefined)
  }
}

/** Whether a measure's rule is there. */
export function isFilled(measure: Measure): measure is Measure & Filled & { form: OpenForm } {
  return measure.form !== undefined
}

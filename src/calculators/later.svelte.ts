import type { Request } from '../core/evaluate.ts'
import type { Sheet } from './form-state.svelte.ts'

/** How long a costly view waits for the typing to pause. */
const PAUSE = 150

/** What is computed from a sheet after the amount itself, and only while it is looked at. */
export class Later<T> {
  value: T | undefined = $state.raw()
  /** Whether the value is of what stands in the form now. */
  fresh: boolean = $derived.by(() => this.#of === this.#sheet.query)
  #of: string | undefined = $state.raw()
  readonly #sheet: Sheet
  readonly #compute: (request: Request) => T | undefined

  constructor(sheet: Sheet, compute: (request: Request) => T | undefined, visible: () => boolean) {
    this.#sheet = sheet
    this.#compute = compute
    this.renew()
    $effect(() => {
      // Read before anything else, so that each change starts the wait anew.
      void sheet.query
      if (this.fresh || !visible()) return
      const timer = setTimeout(() => this.renew(), PAUSE)
      return () => clearTimeout(timer)
    })
  }

  /** Computes the value of what stands in the form now. */
  renew(): void {
    const { on, readings, inputs, query } = this.#sheet
    this.value = this.#compute({ on, readings, inputs })
    this.#of = query
  }

  /** Whether to show the value: while it is being renewed the old one stays, unless nobody looks. */
  shows(visible: boolean): boolean {
    return this.fresh || visible
  }
}

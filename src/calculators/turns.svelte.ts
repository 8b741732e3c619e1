import { flushSync } from 'svelte'
import type { Onwhole } from './living.ts'

/**
 * How many parts of a component have come: on a living page one a turn, so that a slow phone answers
 * its reader in between; on the page as built all of them. Made while a component is set up.
 */
export class Turns {
  come: number = $state.raw(0)

  constructor(parts: number, alive: boolean, onwhole?: Onwhole) {
    if (!alive) this.come = parts
    $effect(() => {
      if (this.come === parts) return onwhole?.()
      const timer = setTimeout(() => {
        try {
          flushSync(() => this.come++)
        } catch (fault) {
          onwhole?.(fault)
        }
      })
      return () => clearTimeout(timer)
    })
  }
}

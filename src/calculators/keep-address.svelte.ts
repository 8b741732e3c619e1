import { onMount, untrack } from 'svelte'
import { replaceQuery } from './address.ts'
import { Debounced } from './debounced.svelte.ts'
import { WAITS } from './waits.ts'

/**
 * When a page may not come back as it is: it is hidden, left, frozen or opened anew (`flush`), or another
 * entry of its history is shown, whose address is older.
 */
const LEAVING = ['visibilitychange', 'pagehide', 'freeze', 'flush', 'popstate']

/**
 * Keeps the page's address at what the reader changed: once the typing pauses, for browsers refuse very
 * frequent changes, and at once when the page is left. An example only looked at leaves it alone.
 * Called while a component is set up.
 *
 * @param settled what follows the page once the typing pauses, where the page has such a thing already
 */
export function keepAddress(
  page: { readonly changed: boolean; readonly query: string },
  settled: { readonly current: unknown } = new Debounced(() => page.query, WAITS.address),
): void {
  const write = () => {
    if (page.changed) replaceQuery(page.query)
  }
  $effect(() => {
    void settled.current
    untrack(write)
  })
  onMount(() => {
    // Heard on the way down, for not all of them bubble.
    for (const name of LEAVING) addEventListener(name, write, true)
    return () => {
      for (const name of LEAVING) removeEventListener(name, write, true)
    }
  })
}

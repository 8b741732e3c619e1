import type { Link } from './read-link.ts'

/* The page's address, which carries the calculation so that its link reopens it. */

export const NO_LINK: Link = { pairs: [], contradictory: [] }

/**
 * What the link that opened the page carries; only such a page loads the code that reads it.
 * @param repeatable the keys that may stand in it several times
 */
export async function linkOfAddress(repeatable?: readonly string[]): Promise<Link> {
  const { href } = location
  if (!location.search) return NO_LINK
  const { readLink } = await import('./read-link.ts')
  return readLink(href.slice(href.indexOf('?') + 1), repeatable)
}

/**
 * Puts the query of the present calculation into the address, without a new entry in the history.
 * Written once more while the page is left, it would keep the page out of the back-forward cache.
 */
export function replaceQuery(query: string): void {
  if (location.search === `?${query}`) return
  try {
    history.replaceState(history.state, '', `?${query}`)
  } catch {
    // A sandboxed frame may not, and nobody sees its address.
  }
}

/*
 * A page with a search loads nothing for it until its field is touched, or its address already asks.
 */

/** Brings the search of the page to life when it is first wanted. */
export function searchWhenTouched(): void {
  const root = document.querySelector<HTMLElement>('#search')
  if (!root) return
  const composed = followComposing(root)
  const open = async () => {
    try {
      const { openSearch } = await import('./open-search.ts')
      await composed()
      await openSearch(root)
    } catch {
      // The styles show the sentence that stands ready after it.
      root.dataset['failed'] = ''
    }
  }
  if (new URLSearchParams(location.search).has('q')) void open()
  else root.addEventListener('focusin', () => void open(), { once: true })
}

/** A wait until no input method composes within an element: half a pinyin is no word yet. */
function followComposing(root: HTMLElement): () => Promise<void> {
  let composing: Promise<void> | undefined
  root.addEventListener('compositionstart', () => {
    composing = new Promise((resolve) =>
      root.addEventListener('compositionend', () => resolve(), { once: true }),
    )
  })
  return async () => composing
}

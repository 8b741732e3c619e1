/*
 * A page with a search loads nothing for it until its field is touched, or its address already asks.
 */

/** Brings the search of the page to life when it is first wanted. */
export function searchWhenTouched(): void {
  const root = document.querySelector<HTMLElement>('#search')
  if (!root) return
  const open = () => {
    // Where it does not arrive, the styles show the sentence that stands ready after it.
    void import('./open-search.ts')
      .then(({ openSearch }) => openSearch(root))
      .catch(() => (root.dataset['failed'] = ''))
  }
  if (new URLSearchParams(location.search).has('q')) open()
  else root.addEventListener('focusin', open, { once: true })
}

/**
 * A copy, unfolded, of what the page says of the procedure (怎么办), for the printed sheet: it stands in
 * the page's HTML alone, so that no script has to carry it. Undefined on a page without one.
 */
export function procedureOnPage(): Element | undefined {
  const copy = document.querySelector('.procedure')?.cloneNode(true) as Element | undefined
  if (!copy) return undefined
  for (const folded of copy.querySelectorAll('details')) folded.open = true
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id')
  copy.removeAttribute('aria-labelledby')
  return copy
}

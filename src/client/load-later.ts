/**
 * Opens the page anew once another version has taken over, which only a reader's wish makes it do
 * (`offline/worker.ts`), with all that is typed in the address. Not in `later.ts`: it may come too
 * late, and then a page of the old version would stay open.
 */
export function followVersion(): void {
  const { serviceWorker } = navigator as Partial<Pick<Navigator, 'serviceWorker'>>
  serviceWorker?.addEventListener('controllerchange', () => {
    dispatchEvent(new Event('flush'))
    location.reload()
  })
}

/** Loads `later.ts` once the page has loaded. */
export function loadLater(): void {
  // Without it the page only has no switch of elder mode and does not tell of offline use.
  const load = () => void import('./later.ts').catch(() => undefined)
  if (document.readyState === 'complete') load()
  else addEventListener('load', load, { once: true })
}

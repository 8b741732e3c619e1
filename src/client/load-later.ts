/**
 * Opens the page anew once another version has taken over, which only a reader's wish makes it do
 * (`offline/worker.ts`), with all that is typed in the address. Not in `later.ts`: it may come too
 * late, and then a page of the old version would stay open.
 */
export function followVersion(): void {
  const { serviceWorker } = navigator as Partial<Pick<Navigator, 'serviceWorker'>>
  serviceWorker?.addEventListener('controllerchange', () => {
    dispatchEvent(new Event('keep'))
    location.reload()
  })
}

/** Loads `later.ts` once the page is usable: a calculator says so itself, other pages have loaded. */
export function loadLater(): void {
  const calculator = document.querySelector<HTMLElement>('#calculator')
  const load = () => {
    const { later = '' } = document.body.dataset
    // Without it the page only has no switch of elder mode and does not tell of offline use.
    import(/* @vite-ignore */ later).catch(() => undefined)
  }
  if (calculator && !('settled' in calculator.dataset))
    calculator.addEventListener('settled', load, { once: true })
  else if (document.readyState === 'complete') load()
  else addEventListener('load', load, { once: true })
}

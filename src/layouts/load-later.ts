/** Loads `later.ts` once the page is usable: a calculator says so itself, other pages have loaded. */
export function loadLater(): void {
  const calculator = document.querySelector<HTMLElement>('#calculator')
  const load = () => {
    const { later = '' } = document.body.dataset
    // Nothing in it is needed: without it the page only does not tell of offline use.
    import(/* @vite-ignore */ later).catch(() => undefined)
  }
  if (calculator && !('settled' in calculator.dataset))
    calculator.addEventListener('settled', load, { once: true })
  else if (document.readyState === 'complete') load()
  else addEventListener('load', load, { once: true })
}

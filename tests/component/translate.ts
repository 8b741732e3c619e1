import { translation } from '../../src/calculators/translation.svelte.ts'

/** What a browser's translator does to the page around an element: one of its own for each text. */
export function translate(within: Element): void {
  const walker = document.createTreeWalker(
    within.closest('body > *') ?? within,
    NodeFilter.SHOW_TEXT,
  )
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  for (const text of texts.filter(({ data }) => data.trim())) {
    const font = document.createElement('font')
    font.textContent = `translated ${text.data}`
    text.replaceWith(font)
  }
  translation.active = true
}

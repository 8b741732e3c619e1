/**
 * Notices a page translator. It puts elements of its own in place of text, and what is then written
 * into the replaced text shows nowhere; so what follows the reader's input is made anew while one is
 * at work: `{#key translation.active && calculation}`.
 */
export class Translation {
  active = $state(false)

  /** Watches an element and all within it; an attachment. */
  readonly watch = (root: Element): (() => void) => {
    const observer = new MutationObserver((records) => {
      this.active ||= records.some(replacesText)
      if (this.active) observer.disconnect()
    })
    observer.observe(root, { childList: true, subtree: true })
    return () => observer.disconnect()
  }
}

/** Browsers' translators add `<font>`, which this site has none of; others replace text by an element. */
function replacesText({ addedNodes, removedNodes }: MutationRecord): boolean {
  const added = [...addedNodes]
  return (
    added.some(({ nodeName }) => nodeName === 'FONT') ||
    (added.some((node) => node instanceof Element) &&
      [...removedNodes].some((node) => node instanceof Text && node.data.trim() !== ''))
  )
}

/**
 * Whether a page translator is at work. It puts elements of its own in place of text, and what is then
 * written into the replaced text shows nowhere; so text that follows the reader's input is made anew
 * while one is at work: `{#key translation.active && calculation}`.
 */
class Translation {
  active = $state(false)

  /** Watches an element and all within it until a translator is found. */
  watch(root: Element): void {
    const observer = new MutationObserver((records) => {
      if (!records.some(replacesText)) return
      this.active = true
      observer.disconnect()
    })
    observer.observe(root, { childList: true, subtree: true })
  }
}

/** The one of this page. */
export const translation = new Translation()

/** Browsers' translators add `<font>`, which this site has none of; others replace text by an element. */
function replacesText({ addedNodes, removedNodes }: MutationRecord): boolean {
  const added = [...addedNodes]
  return (
    added.some(({ nodeName }) => nodeName === 'FONT') ||
    (added.some((node) => node instanceof Element) &&
      [...removedNodes].some((node) => node instanceof Text && node.data.trim() !== ''))
  )
}

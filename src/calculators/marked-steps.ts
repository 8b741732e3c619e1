/** A step of the procedure (怎么办) that is marked as this rule's, as the page tells it. */
export interface MarkedStep {
  /** What it is to the rule: 这一项从这里开始, 钱在这一步. */
  readonly mark: string
  readonly title: string
  /** Who does it: 谁办：承包户. */
  readonly who: string
  /** Where and how long, where the text says so. */
  readonly brief: string
}

/**
 * The marked steps in order, read off the page: they stand in its HTML alone, so that no script has to
 * carry them. None where the text does not say at which steps the rule matters.
 */
export function markedSteps(): MarkedStep[] {
  return [...document.querySelectorAll('.procedure li')].flatMap((step) => {
    const [mark, title, who, brief] = ['mark', 'b', 'details > p', 'summary > span'].map(
      (part) => step.querySelector(part)?.textContent.trim() ?? '',
    ) as [string, string, string, string]
    return mark ? [{ mark, title, who, brief }] : []
  })
}

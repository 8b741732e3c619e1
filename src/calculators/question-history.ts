/* The questions of elder mode as entries of the browser's history, each with its place. */

/** The place of the question that the present entry is about, of `last` at most; undefined for another page's or a new entry. */
export function questionOfEntry(last: number): number | undefined {
  const { question } = (history.state ?? {}) as { question?: unknown }
  return typeof question === 'number' && question <= last ? question : undefined
}

/** Adds an entry for the question to go to, after the one that is left, with its answer in the address. */
export function addEntry(left: number, question: number): void {
  dispatchEvent(new Event('flush'))
  try {
    history.replaceState({ ...history.state, question: left }, '')
    history.pushState({ question }, '')
  } catch {
    // A sandboxed frame may not; there only its own buttons lead back.
  }
}

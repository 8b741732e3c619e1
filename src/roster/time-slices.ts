/**
 * Visits the numbers from 0 up to `count` in slices, between which others on the thread get their turn.
 * Before each further slice `goesOn` hears the next number and says whether to go on; gives whether all
 * were visited.
 */
export type Each = (
  count: number,
  visit: (place: number) => void,
  goesOn?: (place: number) => boolean,
) => Promise<boolean>

/** Work in slices of so many milliseconds. */
export function inSlices(slice: number): Each {
  return async (count, visit, goesOn = () => true) => {
    let since = performance.now()
    for (let place = 0; place < count; place++) {
      if (performance.now() - since >= slice) {
        await new Promise((resolve) => setTimeout(resolve))
        if (!goesOn(place)) return false
        since = performance.now()
      }
      visit(place)
    }
    return true
  }
}

import { throwIfAborted } from './abort.ts'

/** How the visits are interrupted between two time slices. */
interface SliceOptions {
  /** Ends the visits, with an `AbortError`. */
  readonly signal?: AbortSignal | undefined
  /** Called before each further slice with the next place. */
  readonly onSlice?: (place: number) => void
}

/**
 * Visits the places from 0 up to `count` in order. Between time slices it yields to the event loop, so
 * that messages, input and painting are handled meanwhile.
 */
export type ForEachPlace = (
  count: number,
  visit: (place: number) => void,
  options?: SliceOptions,
) => Promise<void>

/** Visits in time slices of so many milliseconds. */
export function inTimeSlices(milliseconds: number): ForEachPlace {
  return async (count, visit, { signal, onSlice } = {}) => {
    throwIfAborted(signal)
    let start = performance.now()
    for (let place = 0; place < count; place++) {
      if (performance.now() - start >= milliseconds) {
        await yieldToEventLoop()
        throwIfAborted(signal)
        onSlice?.(place)
        start = performance.now()
      }
      visit(place)
    }
  }
}

const yieldToEventLoop = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/**
 * An attachment that has an element measured once it has a size and whenever that changes. What follows
 * the measures changes the page in the next frame: changed before the observer has told all of them, the
 * page would have it tell again, which browsers report as a loop.
 */
export function whenResized(measure: (element: HTMLElement) => void) {
  return (element: HTMLElement): (() => void) => {
    let frame = 0
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => measure(element))
    })
    observer.observe(element)
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
    }
  }
}

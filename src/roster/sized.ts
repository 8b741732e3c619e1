/**
 * Gives an element a size. Svelte's own directive for styles, and its bindings of values, would come
 * with the runtime that every rule page loads first.
 */
export function sized(side: 'width' | 'height', length: string) {
  return (element: HTMLElement): void => {
    element.style[side] = length
  }
}

import { whenResized } from './resized.ts'

/**
 * An attachment that lets an element grow but not shrink while its width stays, so that a field below it
 * keeps its place under the finger, also where the browser anchors nothing (iOS).
 */
export function keepHeight() {
  let width = 0
  return whenResized((element) => {
    if (element.offsetWidth !== width) element.style.minHeight = ''
    width = element.offsetWidth
    element.style.minHeight = `${element.offsetHeight}px`
  })
}

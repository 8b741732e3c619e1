/*
 * What an embedded calculator does beside calculating. All that the page around it is ever told is a
 * height; `public/embed.js` is the other end.
 */

/** Tells the page around this one how high the content is, whenever that changes or it asks. */
export function tellHeight(): void {
  const content = document.documentElement
  const tell = () => {
    const { height } = content.getBoundingClientRect()
    // Whoever shows the frame sees its height anyway.
    parent.postMessage({ type: 'huisuan-height', height }, '*')
  }
  new ResizeObserver(tell).observe(content)
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent && data === 'huisuan-height?') tell()
  })
}

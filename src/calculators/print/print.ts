import type { Component, ComponentProps } from 'svelte'
import { flushSync, mount, unmount } from 'svelte'
import PrintedSheet from './PrintedSheet.svelte'

/**
 * Puts the sheet to hand in on the page for as long as it is being printed, whether by the page's
 * button or the browser's own menu; the styles then print it alone. `sheet` gives its present content.
 * A draft that is being printed goes before it.
 */
export function printOnPaper(sheet: () => ComponentProps<typeof PrintedSheet>): void {
  addEventListener('beforeprint', () => {
    if ('printing' in document.documentElement.dataset) return
    putOnPaper(PrintedSheet, sheet())
  })
}

/** Puts a sheet on the page until printing has ended. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as Svelte's own types have it
export function putOnPaper<Props extends Record<string, any>>(
  sheet: Component<Props>,
  props: Props,
): void {
  const root = document.createElement('div')
  root.className = 'hand-in'
  document.body.append(root)
  const component = mount(sheet, { target: root, props })
  flushSync()
  document.documentElement.dataset['printing'] = ''
  const takeAway = () => {
    delete document.documentElement.dataset['printing']
    void unmount(component)
    root.remove()
  }
  addEventListener('afterprint', takeAway, { once: true })
}

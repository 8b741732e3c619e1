import type { ComponentProps } from 'svelte'
import { flushSync, mount, unmount } from 'svelte'
import PrintedSheet from './PrintedSheet.svelte'

/**
 * Puts the sheet to hand in on the page for as long as it is being printed, whether by the page's
 * button or the browser's own menu; the styles then print it alone. `sheet` gives its present content.
 */
export function printOnPaper(sheet: () => ComponentProps<typeof PrintedSheet>): void {
  let printed: { root: HTMLElement; component: Record<string, unknown> } | undefined
  addEventListener('beforeprint', () => {
    const root = document.createElement('div')
    root.className = 'hand-in'
    document.body.append(root)
    printed = { root, component: mount(PrintedSheet, { target: root, props: sheet() }) }
    flushSync()
    document.documentElement.dataset['printing'] = ''
  })
  addEventListener('afterprint', () => {
    delete document.documentElement.dataset['printing']
    if (printed) void unmount(printed.component)
    printed?.root.remove()
    printed = undefined
  })
}

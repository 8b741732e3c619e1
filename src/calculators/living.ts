import type { Component } from 'svelte'
import { mount } from 'svelte'

/* What brings a page as built to life, and keeps its address in step. */

/** How long the address waits for the typing to pause; browsers refuse very frequent changes. */
const PAUSE = 400

/** What WeChat and others hang on to a shared address; not part of any calculation. */
const ADDED_BY_APPS = [
  'from',
  'isappinstalled',
  'scene',
  'clicktime',
  'enterid',
  'nsukey',
  'wx_header',
]

export const NOT_LOADED = '没有加载成功。请检查网络，再刷新这一页。'

/** What the link asks, without what apps hang on to it. */
export function pairsOfAddress(): [key: string, text: string][] {
  return [...new URLSearchParams(location.search)].filter(([key]) => !ADDED_BY_APPS.includes(key))
}

/**
 * Imports the module whose address the page names, if it names one, and gives its default export.
 * `again` makes another address of it, since a browser may not ask twice for one that failed.
 */
export async function load<T>(root: HTMLElement, name: string, again = ''): Promise<T | undefined> {
  const address = root.dataset[name]
  if (!address) return undefined
  const module = (await import(/* @vite-ignore */ address + again)) as { default: T }
  return module.default
}

/** Lets the browser answer its reader first: on a slow phone two parts at once would hold it too long. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** What a reader does first of all; to type is among it, since a field is entered before. */
const FIRST_ACTS = ['pointerdown', 'keydown', 'wheel', 'scroll', 'focusin']

/** Resolves once a part comes into view or the reader does anything on the page. */
export function whenWanted(root: HTMLElement, part: string): Promise<void> {
  const target = root.querySelector(`[data-part="${part}"]`)
  return new Promise((resolve) => {
    const once = { once: true, passive: true }
    for (const act of FIRST_ACTS) addEventListener(act, () => resolve(), once)
    const watch = new IntersectionObserver((seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return
      watch.disconnect()
      resolve()
    })
    if (target) watch.observe(target)
  })
}

/** Replaces a part of the page as built by its living twin. */
export function put<P extends Record<string, unknown>>(
  root: HTMLElement,
  part: string,
  component: Component<P>,
  props: P,
): void {
  const target = tell(root, part, '')
  if (target) mount(component, { target, props })
}

/** What a component that comes in several turns calls at the end, or at a fault in one of them. */
export type Onwhole = (fault?: unknown) => void

/**
 * The same for a component that takes several turns: what was built stays till it is whole.
 * Rejects with the fault of a turn.
 */
export function putWhole<P extends Record<string, unknown>>(
  root: HTMLElement,
  part: string,
  component: Component<P & { onwhole: Onwhole }>,
  props: P,
): Promise<void> {
  const target = document.createElement('div')
  return new Promise((resolve, reject) => {
    const onwhole: Onwhole = (fault) => {
      if (fault) return reject(fault as Error)
      // A part of it that comes anew later, such as the form after elder mode, says so once more.
      if (target.hasChildNodes()) tell(root, part, '')?.append(...target.childNodes)
      resolve()
    }
    mount(component, { target, props: { ...props, onwhole } })
  })
}

/** Replaces a part of the page by a sentence. */
export function tell(root: HTMLElement, part: string, sentence: string): Element | null {
  const target = root.querySelector(`[data-part="${part}"]`)
  const paragraph = document.createElement('p')
  paragraph.className = 'problems'
  paragraph.textContent = sentence
  target?.replaceChildren(...(sentence ? [paragraph] : []))
  return target
}

/** Keeps the address in step, once the typing pauses, or on `keep` when the page is about to go. */
export function keep(query: string): void {
  clearTimeout(waiting)
  write = () => keepNow(query)
  waiting = setTimeout(write, PAUSE)
}
let write = (): void => undefined
addEventListener('keep', () => write())
let waiting: ReturnType<typeof setTimeout> | undefined

/** The same at once, instead of what waits. */
export function keepNow(query: string): void {
  clearTimeout(waiting)
  try {
    history.replaceState(history.state, '', `?${query}`)
  } catch {
    // A sandboxed frame may not, and nobody sees its address.
  }
}

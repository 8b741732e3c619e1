import type { Component } from 'svelte'
import { mount } from 'svelte'
import { dayInChina } from '../core/dates.ts'
import type { AnyRule } from '../core/index.ts'
import { fromPairs } from '../core/link.ts'
import Entry from './Entry.svelte'
import type { Controls } from './controls.ts'
import Headline from './Headline.svelte'
import { Sheet } from './state.svelte.ts'

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

/**
 * Brings the calculator of a rule page to life: loads the page's own rule from the address in
 * `data-rule`, and opens the calculation that the link carries, or the first example. The form and
 * the amount come first; the explanation follows when its code has loaded.
 */
export async function start(root: HTMLElement): Promise<void> {
  const [rule, date, list] = await Promise.all([
    load<AnyRule>(root, 'rule'),
    load<Controls['date']>(root, 'date'),
    load<Controls['list']>(root, 'list'),
  ])
  if (!rule) return
  const pairs = [...new URLSearchParams(location.search)].filter(
    ([key]) => !ADDED_BY_APPS.includes(key),
  )
  const first = new URLSearchParams(root.dataset['first'])
  const request = fromPairs(rule, pairs.length ? pairs : first)
  const sheet = new Sheet(rule, dayInChina(new Date()), request, true)

  put(root, 'entry', Entry, { sheet, controls: { date, list }, onquery })
  put(root, 'headline', Headline, { sheet })
  const Explanation = await load<Component<{ sheet: Sheet }>>(root, 'explanation')
  if (Explanation) put(root, 'explanation', Explanation, { sheet })
}

/** Imports the module whose address the page names, if it names one, and gives its default export. */
async function load<T>(root: HTMLElement, name: string): Promise<T | undefined> {
  const address = root.dataset[name]
  if (!address) return undefined
  const module = (await import(/* @vite-ignore */ address)) as { default: T }
  return module.default
}

/** Replaces a part of the page as built by its living twin. */
function put<P extends Record<string, unknown>>(
  root: HTMLElement,
  part: string,
  component: Component<P>,
  props: P,
): void {
  const target = root.querySelector(`[data-part="${part}"]`)
  if (!target) return
  target.replaceChildren()
  mount(component, { target, props })
}

let waiting: ReturnType<typeof setTimeout> | undefined
function onquery(query: string): void {
  clearTimeout(waiting)
  waiting = setTimeout(() => history.replaceState(history.state, '', `?${query}`), PAUSE)
}

import type { Component } from 'svelte'
import { mount } from 'svelte'
import { dayInChina } from '../core/dates.ts'
import type { AnyRule } from '../core/index.ts'
import type { TextRequest } from '../core/link.ts'
import { fromPairs } from '../core/link.ts'
import { hasOwn } from '../core/records.ts'
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

const NOT_LOADED = '没有加载成功。请检查网络，再刷新这一页。'

/**
 * Brings the calculator of a rule page to life: loads the page's own rule from the address in
 * `data-rule`, and opens the calculation that the link carries, or the first example. The form and
 * the amount come first; the explanation follows when its code has loaded. Then, or when something
 * failed to load, `data-settled` and the event of that name let the page load what can wait.
 */
export async function start(root: HTMLElement): Promise<void> {
  try {
    const [rule, date, list] = await Promise.all([
      load<AnyRule>(root, 'rule'),
      load<Controls['date']>(root, 'date'),
      load<Controls['list']>(root, 'list'),
    ])
    if (rule) await bringToLife(root, rule, { date, list })
  } catch (fault) {
    tell(root, 'entry', `计算的部分${NOT_LOADED}`)
    throw fault
  } finally {
    root.dataset['settled'] = ''
    root.dispatchEvent(new Event('settled'))
  }
}

async function bringToLife(root: HTMLElement, rule: AnyRule, controls: Controls): Promise<void> {
  const sheet = new Sheet(rule, dayInChina(new Date()), requestOf(root, rule), true)
  put(root, 'headline', Headline, { sheet })
  // The account as built is of the first example: it may not stand beside another calculation.
  let explained = false
  const onquery = (query: string) => {
    if (!explained) tell(root, 'explanation', '')
    keep(query)
  }
  if (location.search) tell(root, 'explanation', '')
  put(root, 'entry', Entry, { sheet, controls, onquery })
  try {
    const Explanation = await load<Component<{ sheet: Sheet }>>(root, 'explanation')
    explained = true
    if (Explanation) put(root, 'explanation', Explanation, { sheet })
  } catch (fault) {
    tell(root, 'explanation', `计算过程${NOT_LOADED}`)
    throw fault
  }
}

/** What the link asks; a link that asks nothing this rule knows opens the first example. */
function requestOf(root: HTMLElement, rule: AnyRule): TextRequest {
  const pairs = [...new URLSearchParams(location.search)].filter(
    ([key]) => !ADDED_BY_APPS.includes(key),
  )
  const asks = pairs.some(
    ([key]) => key === 'on' || key.startsWith('readings.') || hasOwn(rule.inputs, key),
  )
  return fromPairs(rule, asks ? pairs : [...new URLSearchParams(root.dataset['first']), ...pairs])
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
  const target = tell(root, part, '')
  if (target) mount(component, { target, props })
}

/** Replaces a part of the page by a sentence. */
function tell(root: HTMLElement, part: string, sentence: string): Element | null {
  const target = root.querySelector(`[data-part="${part}"]`)
  const paragraph = document.createElement('p')
  paragraph.className = 'problems'
  paragraph.textContent = sentence
  target?.replaceChildren(...(sentence ? [paragraph] : []))
  return target
}

/** Keeps the address in step, once the typing pauses, or on `keep` when the page is about to go. */
function keep(query: string): void {
  clearTimeout(waiting)
  write = () => history.replaceState(history.state, '', `?${query}`)
  waiting = setTimeout(write, PAUSE)
}
let write = (): void => undefined
let waiting: ReturnType<typeof setTimeout> | undefined
addEventListener('keep', () => write())

import type { Component } from 'svelte'
import { dayInChina } from '../core/dates.ts'
import type { AnyRule } from '../core/index.ts'
import type { TextRequest } from '../core/link.ts'
import { fromPairs } from '../core/link.ts'
import { hasOwn } from '../core/records.ts'
import Entry from './Entry.svelte'
import type { Controls } from './controls.ts'
import Headline from './Headline.svelte'
import {
  keep,
  keepNow,
  load,
  nextTask,
  NOT_LOADED,
  pairsOfAddress,
  put,
  putWhole,
  tell,
} from './living.ts'
import type { Onwhole } from './living.ts'
import { Sheet } from './state.svelte.ts'

type Explained = Component<{ sheet: Sheet; embedded: boolean; onwhole: Onwhole }>

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
  let kept = sheet.query
  const onquery = (query: string) => {
    kept = query
    if (!explained) tell(root, 'explanation', '')
    // Where a frame may not change its address, this is the only place that has it.
    root.dataset['query'] = query
    keep(query)
  }
  // The page goes before the last digits have come to the address by themselves.
  addEventListener('keep', () => {
    sheet.settle()
    if (sheet.query !== kept) keepNow(sheet.query)
  })
  if (location.search) tell(root, 'explanation', '')
  const onstage = (stage: string) => (root.dataset['stage'] = stage)
  const followElder = async () => {
    const elder = document.documentElement.hasAttribute('data-elder')
    if (elder) controls.steps ??= await load<Controls['steps']>(root, 'steps')
    sheet.elder = elder
  }
  document.addEventListener('elder', followElder)
  // Where the questions one by one cannot be loaded, the whole form does as well.
  await followElder().catch(console.error)
  await nextTask()
  put(root, 'entry', Entry, { sheet, controls, onquery, onstage })
  try {
    const Explanation = await load<Explained>(root, 'explanation')
    await nextTask()
    if (Explanation) {
      const embedded = 'embedded' in root.dataset
      await putWhole(root, 'explanation', Explanation, { sheet, embedded })
    }
    explained = true
  } catch (fault) {
    // The form does without it.
    tell(root, 'explanation', `计算过程${NOT_LOADED}`)
    console.error(fault)
  }
  void load(root, 'after')
}

/** What the link asks; a link that asks nothing this rule knows opens the first example. */
function requestOf(root: HTMLElement, rule: AnyRule): TextRequest {
  const pairs = pairsOfAddress()
  const asks = pairs.some(
    ([key]) => key === 'on' || key.startsWith('readings.') || hasOwn(rule.inputs, key),
  )
  return fromPairs(rule, asks ? pairs : [...new URLSearchParams(root.dataset['first']), ...pairs])
}

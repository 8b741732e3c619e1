import type { Component } from 'svelte'
import { dayInChina } from '../core/dates.ts'
import type { AnyRule } from '../core/index.ts'
import type { TextRequest } from '../core/link.ts'
import { fromPairs } from '../core/link.ts'
import { hasOwn } from '../core/objects.ts'
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
  whenWanted,
} from './living.ts'
import type { Onwhole } from './living.ts'
import { Sheet } from './form-state.svelte.ts'

type Explained = Component<{ sheet: Sheet; embedded: boolean; onwhole: Onwhole }>

/**
 * Brings the calculator of a rule page to life: loads the page's own rule from the address in
 * `data-rule`, and opens the calculation that the link carries, or the first example. The amount and
 * the form come first, then the explanation; those of the example only once they are wanted. Then, or
 * when something failed to load, `data-settled` and the event of that name let the page load what can wait.
 */
export async function start(root: HTMLElement): Promise<void> {
  const wanted = whenWanted(root, 'explanation')
  try {
    const [rule, date, list] = await Promise.all([
      load<AnyRule>(root, 'rule'),
      load<Controls['date']>(root, 'date'),
      load<Controls['list']>(root, 'list'),
    ])
    if (rule) await bringToLife(root, rule, { date, list }, wanted)
  } catch (fault) {
    tell(root, 'entry', `计算的部分${NOT_LOADED}`)
    throw fault
  } finally {
    root.dataset['settled'] = ''
    root.dispatchEvent(new Event('settled'))
  }
}

async function bringToLife(
  root: HTMLElement,
  rule: AnyRule,
  controls: Controls,
  wanted: Promise<void>,
): Promise<void> {
  const sheet = new Sheet(rule, dayInChina(new Date()), requestOf(root, rule), true)
  const isElder = () => document.documentElement.hasAttribute('data-elder')
  // The result of the example stands as built, and comes to life for who does more than look.
  const atOnce = location.search !== '' || isElder()
  const wish = atOnce ? Promise.resolve() : wanted
  void wish.then(() => put(root, 'headline', Headline, { sheet }))
  // The account as built is of the first example: it may not stand beside another calculation.
  let explained = false
  if (location.search) tell(root, 'explanation', '')
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
  const onstage = (stage: string) => (root.dataset['stage'] = stage)
  const followElder = async () => {
    if (isElder()) controls.steps ??= await load<Controls['steps']>(root, 'steps')
    sheet.elder = isElder()
  }
  document.addEventListener('elder', followElder)
  // Where the questions one by one cannot be loaded, the whole form does as well.
  await followElder().catch(console.error)
  // The first calculation runs code that was never run; it has a turn of its own.
  await nextTask()
  void sheet.calculation
  await nextTask()
  await putWhole(root, 'entry', Entry, { sheet, controls, onquery, onstage })
  const explaining = wish.then(async () => {
    await bringExplanation(root, sheet)
    explained = true
  })
  if (atOnce) await explaining
  void load(root, 'after')
}

/** The explanation in place of the one built; the form does without it. */
async function bringExplanation(root: HTMLElement, sheet: Sheet): Promise<void> {
  try {
    const Explanation = await load<Explained>(root, 'explanation')
    await nextTask()
    if (Explanation) {
      const embedded = 'embedded' in root.dataset
      await putWhole(root, 'explanation', Explanation, { sheet, embedded })
    }
  } catch (fault) {
    tell(root, 'explanation', `计算过程${NOT_LOADED}`)
    console.error(fault)
  }
}

/** What the link asks; a link that asks nothing this rule knows opens the first example. */
function requestOf(root: HTMLElement, rule: AnyRule): TextRequest {
  const pairs = pairsOfAddress()
  const asks = pairs.some(
    ([key]) => key === 'on' || key.startsWith('readings.') || hasOwn(rule.inputs, key),
  )
  return fromPairs(rule, asks ? pairs : [...new URLSearchParams(root.dataset['first']), ...pairs])
}

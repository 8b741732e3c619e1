import type { Component } from 'svelte'
import { dayInChina } from '../../core/dates.ts'
import type { AnyRule } from '../../core/index.ts'
import type { Controls } from '../controls.ts'
import { keep, load, nextTask, NOT_LOADED, pairsOfAddress, put, tell } from '../living.ts'
import Entry from './Entry.svelte'
import { readPairs } from './joint-link.ts'
import { Joint } from './joint.svelte.ts'
import { Measure } from './measure.svelte.ts'

/**
 * Brings the joint form of a document to life. The list of measures stands in the page as built, each
 * with the address of its code, which is loaded when the measure is ticked.
 */
export async function startTogether(root: HTMLElement): Promise<void> {
  const items = new Map(
    [...root.querySelectorAll<HTMLElement>('[data-measure]')].map((item) => {
      const { measure: name = '', title = '', path = '' } = item.dataset
      return [new Measure({ name, title, path }), item]
    }),
  )
  const fetch = (measure: Measure) => codeOf(items.get(measure) as HTMLElement)
  const request = readPairs(pairsOfAddress())
  const joint = new Joint([...items.keys()], dayInChina(new Date()), request, fetch)
  // One part a turn, so that a slow phone answers its reader in between.
  await nextTask()
  put(root, 'entry', Entry, { joint, onquery: keep })
  await nextTask()
  for (const [measure, item] of items) bind(joint, measure, item)
  root.querySelector('fieldset[disabled]')?.removeAttribute('disabled')
  try {
    const Results = await load<Component<{ joint: Joint; title: string }>>(root, 'results')
    await nextTask()
    if (Results) put(root, 'results', Results, { joint, title: root.dataset['title'] ?? '' })
  } catch (fault) {
    tell(root, 'results', `结果${NOT_LOADED}`)
    throw fault
  }
}

/** Keeps the tick of a measure and its box in step. */
function bind(joint: Joint, measure: Measure, item: HTMLElement): void {
  const box = item.querySelector('input')
  if (!box) return
  box.checked = measure.ticked
  box.addEventListener('change', () => joint.tick(measure, box.checked))
}

/** How often each measure's code was asked for. */
const asked = new WeakMap<HTMLElement, number>()

async function codeOf(item: HTMLElement): Promise<{ rule: AnyRule; controls: Controls }> {
  const times = asked.get(item) ?? 0
  asked.set(item, times + 1)
  const again = times ? `?${times}` : ''
  const [rule, date, list] = await Promise.all([
    load<AnyRule>(item, 'rule', again),
    load<Controls['date']>(item, 'date', again),
    load<Controls['list']>(item, 'list', again),
  ])
  if (!rule) throw new Error(`${item.dataset['measure']} names no rule`)
  return { rule, controls: { date, list } }
}

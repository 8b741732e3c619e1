import { dateInWords } from '../../core/dates.ts'
import type { Pair } from '../read-link.ts'
import type { Fault, Store } from '../saved.ts'
import { keep, remove, shelf } from '../saved.ts'
import type { Draft, Saved } from '../saved-entry.ts'
import { distinct, stamped } from '../saved-entry.ts'
import type { PlanState } from './plan-state.svelte.ts'

/* Plans stand among the calculations that a reader keeps on the device. */

/** The path of a document's plan under the site's base. */
export const pathOf = (document: string): string => `plan/${document}/`

/** The plan of a document that a link names; without a query in the link, the one that was kept last. */
export function keptPlan(
  store: Store,
  document: string,
  pairs: readonly Pair[],
): Saved | undefined {
  const query = new URLSearchParams(pairs.map((pair) => [...pair])).toString()
  const start = `${pathOf(document)}?`
  return shelf(store).saved.find(({ address }) =>
    query ? address === start + query : address.startsWith(start),
  )
}

/** What is kept of a plan: enough to list it, and the address that reopens it. */
export function planDraft(
  plan: Pick<PlanState, 'dates' | 'done' | 'steps' | 'query' | 'today'>,
  document: { readonly slug: string; readonly title: string },
): Draft {
  const next = plan.dates.find(({ day, done }) => day && !done && day.value >= plan.today)
  const { done, steps } = plan
  return {
    name: `${document.title}的日程`,
    title: '我的日程',
    address: `${pathOf(document.slug)}?${plan.query}`,
    total: next?.day ? `${dateInWords(next.day.value)} ${next.date.title}` : '没有等着的日子',
    kind: steps.length ? `${steps.length} 步办好了 ${done.length} 步` : '',
  }
}

/**
 * Keeps a plan in place of the one that it grew out of, under the name that this has; an empty plan is
 * taken out. Gives what is now kept, and what went wrong.
 */
export function keepPlan(
  store: Store,
  draft: Draft,
  kept: Saved | undefined,
  now: Date,
): { readonly kept: Saved | undefined; readonly fault: Fault | undefined } {
  if (draft.address.endsWith('?')) return { kept: undefined, fault: kept && remove(store, kept.id) }
  const entry = stamped(draft, now)
  const names = () => shelf(store).saved.map(({ name }) => name)
  const next = kept
    ? { ...entry, id: kept.id, name: kept.name }
    : { ...entry, name: distinct(draft.name, names()) }
  const fault = keep(store, next)
  return { kept: fault ? kept : next, fault }
}

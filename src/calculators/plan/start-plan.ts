import type { ComponentProps } from 'svelte'
import type { DocumentDates } from '../../core/following-dates.ts'
import { linkOfAddress } from '../address.ts'
import { builtProps, hydratePage } from '../hydrate-page.ts'
import Plan from './Plan.svelte'

type Props = ComponentProps<typeof Plan>

/** Brings a plan to life. `data-dates` names the address of its document's dates, where there are any. */
export function startPlan(root: HTMLElement): Promise<void> {
  const built = builtProps<Omit<Props, 'events' | 'link'>>(root)
  const coming = Promise.all([eventsAt(root.dataset['dates']), linkOfAddress()])
  return hydratePage<Props>(
    root,
    Plan,
    coming.then(([events, link]) => ({ ...built, events, link })),
  )
}

async function eventsAt(address: string | undefined): Promise<Props['events']> {
  if (!address) return []
  const { dates } = (await import(/* @vite-ignore */ address)) as { dates: DocumentDates }
  return dates.events
}

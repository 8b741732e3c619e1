import { currentLine } from './line.ts'
import type { Stored, Wanted } from './messages.ts'
import { showStore, tell } from './notice.ts'
import { rest } from './rest.ts'
import { markRoster } from './roster-links.ts'

/**
 * Has the worker store this page and, while the page is at rest, as much of the rest as may be; all of it
 * when the reader asks, or has asked before there was a worker. Shows from now on what is stored.
 */
export async function keepStored(worker: ServiceWorker | null, all?: boolean): Promise<void> {
  const ask = (wanted: Omit<Wanted, 'line'>) =>
    new Promise<Stored>((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = ({ data }) => resolve(data)
      worker?.postMessage({ ...wanted, line: currentLine() }, [port2])
    })
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<Stored>) => {
    showStore(data, () => void ask({ all: true }))
    if (data.news) tell(data.news)
  })
  if (!all) await rest()
  let stored = await ask({ page: location.href, all })
  if (stored.roster) markRoster(stored.roster, stored.isRosterStored)
  while (stored.more) {
    await rest()
    stored = await ask({})
  }
}

import { ownScript } from '../calculators/own-script.ts'
import type { AnyRule } from '../core/rule.ts'
import type { RosterEngine } from './engine.ts'
import type { Start } from './messages.ts'
import { READY } from './messages.ts'
import { WorkerEngine } from './worker-engine.ts'

/** The length of a time slice on the page, in milliseconds: well below a frame. */
const SLICE = 8

/**
 * The engine for the rule at an address, as the page names it. It runs in a worker; `worker` is the
 * address of its script. Where there are no module workers (before Chromium 80, Safari 15 and
 * Firefox 114), or it does not start, the engine runs on the page.
 */
export async function openEngine(rule: string, worker: string): Promise<RosterEngine> {
  const ready = await startWorker(worker, {
    rule: new URL(rule, location.href).href,
  })
  if (ready) return new WorkerEngine(ready)
  const [{ LocalEngine }, module] = await Promise.all([
    import('./local-engine.ts'),
    import(/* @vite-ignore */ rule) as Promise<{ default: AnyRule }>,
  ])
  return new LocalEngine(module.default, SLICE)
}

/** A worker that has loaded the rule; none where that fails. */
function startWorker(address: string, start: Start): Promise<Worker | undefined> {
  let worker: Worker
  let knowsModules = false
  const options: WorkerOptions = {
    // Browsers that know only classic workers do not ask.
    get type() {
      knowsModules = true
      return 'module' as const
    },
  }
  try {
    worker = new Worker(ownScript(address), options)
  } catch {
    return Promise.resolve(undefined)
  }
  return new Promise((resolve) => {
    const settle = (ready: boolean) => {
      if (!ready) worker.terminate()
      resolve(ready ? worker : undefined)
    }
    if (!knowsModules) return settle(false)
    worker.onmessage = ({ data }) => settle(data === READY)
    worker.onerror = () => settle(false)
    worker.postMessage(start)
  })
}

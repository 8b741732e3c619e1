import type { AnyRule } from '../core/rule.ts'
import { isAbortError } from './abort.ts'
import type { ComputeOptions, RosterEngine } from './engine.ts'
import { LocalEngine } from './local-engine.ts'
import type { Call, Reply, Request, Start } from './messages.ts'
import { READY } from './messages.ts'

/* The engine in a worker: it loads the rule from its address and replies to one call after another. */

/** The length of a time slice in milliseconds, after which messages are received. */
const SLICE = 50

let engine: Promise<RosterEngine> | undefined
const controllers = new Map<number, AbortController>()

addEventListener('message', ({ data }: MessageEvent<Start | Request>) => {
  if ('rule' in data) {
    engine = start(data)
    engine.catch((fault: unknown) => postMessage(String(fault)))
  } else if ('abort' in data) controllers.get(data.abort)?.abort()
  else void engine?.then((engine) => reply(engine, data.id, data.call))
})

async function start({ rule }: Start): Promise<RosterEngine> {
  const module = (await import(/* @vite-ignore */ rule)) as { default: AnyRule }
  postMessage(READY)
  return new LocalEngine(module.default, SLICE)
}

async function reply(engine: RosterEngine, id: number, call: Call): Promise<void> {
  const send = (reply: Reply) => postMessage(reply)
  const controller = new AbortController()
  controllers.set(id, controller)
  const { signal } = controller
  try {
    send({
      id,
      value: await run(engine, call, { signal, onProgress: (done) => send({ id, done }) }),
    })
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault
    send({ id, fault: fault.message, aborted: isAbortError(fault) })
  } finally {
    controllers.delete(id)
  }
}

function run(engine: RosterEngine, call: Call, options: ComputeOptions): Promise<unknown> {
  switch (call[0]) {
    case 'open':
      return engine.open(call[1], call[2])
    case 'match':
      return engine.match(call[1])
    case 'compute':
      return engine.compute(call[1], options)
    case 'rows':
      return engine.rows(call[1], call[2], call[3])
    case 'classes':
      return engine.classes(call[1], call[2])
    case 'save':
      return engine.save(call[1])
  }
}

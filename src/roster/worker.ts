import type { AnyRule } from '../core/rule.ts'
import type { Desk } from './engine.ts'
import { Cancelled } from './engine.ts'
import type { Call, Question, Reply, Start } from './messages.ts'
import { READY } from './messages.ts'
import { Session } from './local-engine.ts'

/* The desk in a worker of its own: it loads the rule from its address and answers one call after another. */

/** How long it works, in milliseconds, before it hears whether to stop. */
const SLICE = 50

let desk: Promise<Desk> | undefined

addEventListener('message', ({ data }: MessageEvent<Start | Call>) => {
  if ('rule' in data) {
    desk = start(data)
    desk.catch((fault: unknown) => postMessage(String(fault)))
  } else void desk?.then((desk) => reply(desk, data))
})

async function start({ rule }: Start): Promise<Desk> {
  const module = (await import(/* @vite-ignore */ rule)) as { default: AnyRule }
  postMessage(READY)
  return new Session(module.default, SLICE)
}

async function reply(desk: Desk, { id, asked }: Call): Promise<void> {
  const say = (reply: Reply) => postMessage(reply)
  try {
    say({ id, value: await answer(desk, asked, (done) => say({ id, done })) })
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault
    say({ id, fault: fault.message, cancelled: fault instanceof Cancelled })
  }
}

function answer(desk: Desk, asked: Question, told: (done: number) => void): unknown {
  switch (asked[0]) {
    case 'open':
      return desk.open(asked[1])
    case 'compute':
      return desk.compute(asked[1], told)
    case 'cancel':
      return desk.cancel()
    case 'rows':
      return desk.rows(asked[1], asked[2], asked[3])
    case 'classes':
      return desk.classes(asked[1], asked[2])
    case 'save':
      return desk.save(asked[1])
  }
}

/**
 * A million lines through the HTTP service: its outcomes must be the command line's, byte for byte, and
 * its memory stay below a bound: lines and outcomes are over 1 GB, so it cannot hold them. The lines
 * are every rule's every example, over and over, with wrong ones among them.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { rules } from '../../src/policies/index.ts'
import { startService } from '../../tests/support/service.ts'

const MANY = 1_000_000
/** Megabytes. How much garbage V8 lets pile up below it differs from run to run. */
const MEMORY_BOUND = 256

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const examples = rules.flatMap(({ id, examples }) =>
  examples.map(({ on = '2023-06-30', readings = {}, inputs }) =>
    JSON.stringify({ rule: id, on, readings, inputs }),
  ),
)
const LINES = [...examples, '', '{', '[]', '{"rule":"no/such","inputs":{}}']

/** So many lines, some at a time. */
function* lines(count: number): Generator<string> {
  const all = `${LINES.join('\n')}\n`
  for (let left = count; left > 0; left -= LINES.length)
    yield left >= LINES.length ? all : `${LINES.slice(0, left).join('\n')}\n`
}

/** The hash of all that comes, and how many lines it is. */
async function digestOf(stream: Readable): Promise<{ hash: string; count: number }> {
  const hash = createHash('sha256')
  let count = 0
  for await (const piece of stream as AsyncIterable<Buffer>) {
    hash.update(piece)
    for (const byte of piece) if (byte === 10) count++
  }
  return { hash: hash.digest('hex'), count }
}

/** The same lines through the service, and the most memory it held, in MB. */
async function throughHttp(count: number) {
  const service = await startService({}, ['--import', path('../bench/peak-memory.ts')])
  const headers = { 'Content-Type': 'application/x-ndjson' }
  const sent = request(`${service.origin}/evaluate`, { method: 'POST', headers })
  const answered = once(sent, 'response') as Promise<[IncomingMessage]>
  const sending = pipeline(Readable.from(lines(count)), sent)
  const [answer] = await answered
  const digest = await digestOf(answer)
  await sending
  service.process.kill('SIGTERM')
  await once(service.process, 'close')
  return { ...digest, peak: Number(/peak memory (\d+) KB/.exec(service.log())?.[1]) / 1024 }
}

async function throughCommandLine(count: number) {
  const filter = spawn(process.execPath, [path('../../src/cli/estimate.ts'), '--ndjson'])
  const answering = digestOf(filter.stdout)
  await pipeline(Readable.from(lines(count)), filter.stdin)
  return answering
}

const begun = performance.now()
const many = await throughHttp(MANY)
const seconds = (performance.now() - begun) / 1000
const filtered = await throughCommandLine(MANY)
console.log(`${MANY} lines in ${seconds.toFixed(0)} s, ${Math.round(MANY / seconds)} a second`)
report(
  `${many.count} outcomes are those of the command line`,
  many.count === MANY && many.hash === filtered.hash,
)
report(
  `peak memory ${many.peak.toFixed(0)} MB (at most ${MEMORY_BOUND})`,
  many.peak <= MEMORY_BOUND,
)

function report(what: string, held: boolean): void {
  if (!held) process.exitCode = 1
  console.log(`${what} ${held ? 'ok' : 'NOT HELD'}`)
}

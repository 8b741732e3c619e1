/**
 * What HTTP costs beside the bare function, as ratios within one run: requests a second that the service
 * answers on one core, and lines a second of one long request. The service is a process of its own; its
 * processor time counts, not the client's.
 */
import { once } from 'node:events'
import { request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import { respond } from '../../src/core/respond.ts'
import { readJson } from '../../src/core/ndjson/read-json.ts'
import { ruleOf } from '../../src/policies/index.ts'
import { startService } from '../../tests/support/service.ts'
import type { Service } from '../../tests/support/service.ts'

const SECONDS = 5
const LINES = 100_000
/** How many times the bare function's processor time a request, and a line, may cost. */
const [REQUEST_BOUND, LINE_BOUND] = [25, 2.5]
const DAY = '2023-06-30'

/** 出口 800 万元的生产企业. */
const BODY = JSON.stringify({
  rule: 'foreign-trade/export-breakthrough',
  on: DAY,
  inputs: { firstYearExports: '8000000', manufacturer: true },
})
const LINE = `${BODY}\n`

/** Microseconds of the processor that the bare function takes from text to text. */
function bare(): number {
  const once = () => JSON.stringify(respond(readJson(BODY), DAY, ruleOf).outcome)
  for (let time = 0; time < 20_000; time++) once()
  const start = process.cpuUsage()
  for (let time = 0; time < LINES; time++) once()
  return process.cpuUsage(start).user / LINES
}

/** Microseconds of the processor that a process has taken; Linux counts them in hundredths of a second. */
function taken({ process: { pid } }: Service): number {
  const [user, system] =
    readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11) ?? []
  return (Number(user) + Number(system)) * 10_000
}

async function requests(service: Service): Promise<number> {
  const load = (duration: number) =>
    autocannon({
      ...{ url: `${service.origin}/evaluate`, method: 'POST', connections: 10, duration },
      ...{ body: BODY, headers: { 'Content-Type': 'application/json' } },
    })
  await load(2)
  const start = taken(service)
  const { '2xx': answered, non2xx, errors } = await load(SECONDS)
  if (non2xx || errors) throw new Error(`${non2xx} refused, ${errors} failed`)
  return (taken(service) - start) / answered
}

async function lines(service: Service): Promise<number> {
  const start = taken(service)
  const headers = { 'Content-Type': 'application/x-ndjson' }
  const sent = request(`${service.origin}/evaluate`, { method: 'POST', headers })
  const answered = once(sent, 'response') as Promise<[IncomingMessage]>
  sent.end(LINE.repeat(LINES))
  const [answer] = await answered
  let count = 0
  for await (const piece of answer) for (const byte of piece as Buffer) if (byte === 10) count++
  if (count !== LINES) throw new Error(`${count} lines of ${LINES} were answered`)
  return (taken(service) - start) / LINES
}

const service = await startService()
const alone = bare()
const [one, line] = [await requests(service), await lines(service)]
service.process.kill()
console.log(`bare function: ${perSecond(alone)} a second of the processor`)
report(`request over HTTP: ${perSecond(one)} a second`, one / alone, REQUEST_BOUND)
report(`line over HTTP: ${perSecond(line)} a second`, line / alone, LINE_BOUND)

function perSecond(micros: number): string {
  return `${micros.toFixed(1)} µs, ${Math.round(1_000_000 / micros)}`
}

function report(what: string, ratio: number, bound: number): void {
  const held = ratio <= bound
  if (!held) process.exitCode = 1
  console.log(
    `${what}, ${ratio.toFixed(2)} × the bare function (at most ${bound}) ${held ? 'ok' : 'NOT HELD'}`,
  )
}

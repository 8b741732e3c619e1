import type { Outcome } from '../../src/core/evaluate.ts'
import { invalid } from '../../src/core/evaluate.ts'
import type { CatalogueRule, Problem } from '../../src/core/rule.ts'
import { ruleOf } from '../../src/policies/index.ts'
import { createApi } from '../../src/service/api.ts'
import { startServer } from '../../src/service/server.ts'
import { settingsOf } from '../../src/service/settings.ts'
import { exchange } from '../support/service.ts'
import type { Shot } from './attacks.ts'
import { attackByJson } from './attacks.ts'
import { jsonRequest, jsonText } from './json.ts'
import type { Random } from './random.ts'
import { hostileText } from './texts.ts'
import { TODAY } from './ways.ts'

/* Hostile requests over HTTP, and hostile bytes where HTTP is expected. */

/** Short times, for what is not whole is answered only when they are over. */
const settings = settingsOf({ PORT: '0', HEAD_SECONDS: '1', BODY_SECONDS: '1', IDLE_SECONDS: '3' })
const app = createApi(settings, () => TODAY)
let started: ReturnType<typeof startServer> | undefined

/** Stops the server that the bytes were sent to, if they were. */
export async function stopHttp(): Promise<void> {
  await (await started)?.stop()
  started = undefined
}

interface Details {
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly rule?: string | null
  readonly problems?: readonly Problem[]
}

const TYPES = ['application/json', 'application/json', 'application/x-ndjson']

/** The outcome of a request, or what its problem details say, as an outcome says it. */
async function byHttp(random: Random, body: string): Promise<Outcome> {
  const type = random.pick(TYPES)
  const path = type === TYPES[0] && random.chance(0.5) ? '/explain' : '/evaluate'
  const answer = await app.request(path, {
    method: 'POST',
    headers: { 'Content-Type': type },
    // An end of its own, for nothing at all is no line.
    body: type === TYPES[0] ? body : `${body}\n`,
  })
  const text = await answer.text()
  if (answer.status === 200) {
    const json = JSON.parse(text) as Outcome & { outcome?: Outcome }
    return json.outcome ?? json
  }
  const { rule = null, problems, detail } = problemIn(answer.status, text)
  if (answer.status === 422 && problems) return invalid(rule, problems, ruleOf(rule ?? ''))
  if (![400, 413].includes(answer.status)) throw new Error(`${answer.status}: ${text}`)
  return invalid(null, [{ field: 'rule', message: detail }])
}

/** Problem details; throws where they give no reason, or are the program's. */
function problemIn(status: number, text: string): Details {
  const details = JSON.parse(text) as Details
  const told = details.status === status && /\p{Script=Han}.*。$/u.test(details.detail)
  if (!told || !details.title || status >= 500) throw new Error(`${status}: ${text}`)
  return details
}

/** A whole request as bytes, then spoiled in some places. */
function hostileBytes(random: Random, body: string): Buffer {
  const path = random.pick(['/evaluate', '/explain', '/rules', `/rules/${hostileText(random)}`])
  const off = random.chance(0.2) ? random.below(9) - 4 : 0
  const length = random.pick([
    `Content-Length: ${Buffer.byteLength(body) + off}`,
    'Transfer-Encoding: chunked',
    `Content-Length: ${hostileText(random)}`,
  ])
  const lines = [
    `${random.pick(['POST', 'POST', 'GET', 'HEAD', 'OPTIONS', hostileText(random)])} ${path} HTTP/1.1`,
    'Host: a',
    'Connection: close',
    `Content-Type: ${random.pick([...TYPES, hostileText(random)])}`,
    length,
    ...(random.chance(0.2) ? [`X: ${hostileText(random)}`] : []),
  ]
  const bytes = Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`)
  for (let time = random.below(4); time > 0; time--)
    bytes[random.below(bytes.length)] = random.below(256)
  return random.chance(0.2) ? bytes.subarray(0, 1 + random.below(bytes.length)) : bytes
}

/** What comes of bytes must be an answer with a status, and a reason where it is a refusal. */
async function attackBytes(bytes: Buffer): Promise<Shot> {
  const { origin } = await (started ??= startServer(app, settings))
  const text = await exchange(Number(new URL(origin).port), bytes)
  const request = bytes.toString('latin1')
  const [, status = '', rest = ''] = /^HTTP\/1\.1 (\d{3}) (.*)$/s.exec(text) ?? []
  const answered = { status: status < '300' ? 'ok' : 'invalid', request, fault: undefined }
  // An answer to HEAD, or that nothing is sent, has no body.
  if (status === '' || /^(HEAD|OPTIONS)/.test(request))
    return status === '' ? { ...answered, fault: `no answer: ${text}` } : answered
  if (status < '300') return answered
  // What is left over of a body too long is a request of its own, and has its own answer behind this one.
  const [head = '', ...bodies] = rest.split('\r\n\r\n')
  const length = Number(/^content-length: (\d+)/im.exec(head)?.[1])
  const json = Buffer.from(bodies.join('\r\n\r\n')).subarray(0, length).toString()
  problemIn(Number(status), json)
  return answered
}

/** Hostile requests, one at a time, or now and then as many as are left of hostile bytes at once. */
export async function attackHttp(
  random: Random,
  rule: CatalogueRule,
  most: number,
): Promise<Shot[]> {
  if (!random.chance(0.001))
    return [await attackByJson(random, rule, (json) => byHttp(random, json))]
  const bodies = Array.from({ length: most }, () => {
    const { others, ...request } = jsonRequest(random, rule)
    return jsonText(
      new Map<string, unknown>([...Object.entries({ rule: rule.id, ...request }), ...others]),
    )
  })
  return Promise.all(bodies.map((body) => attackBytes(hostileBytes(random, body))))
}

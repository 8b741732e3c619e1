import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { LONGEST_LINE } from '../../../src/core/ndjson/lines.ts'
import { AS_OF, documents, rules } from '../../../src/policies/index.ts'
import { createApi } from '../../../src/service/api.ts'
import { settingsOf } from '../../../src/service/settings.ts'
import { report } from '../../../src/service/problem.ts'
import { theRule } from '../../support/ask.ts'
import { REQUEST, RULE } from '../../support/asked.ts'
import { app, post } from '../../support/service.ts'

interface Details {
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly rule?: string | null
  readonly problems?: readonly { readonly field: string; readonly message: string }[]
}

const CHINESE = /\p{Script=Han}/u

/** The problem details of an answer, which must be well made. */
async function problemOf(answer: Response | Promise<Response>): Promise<Details> {
  const response = await answer
  const details = (await response.json()) as Details
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  expect(response.headers.get('Cache-Control')).toBe('no-store')
  expect(details.status).toBe(response.status)
  expect(details.title).toMatch(CHINESE)
  expect(details.detail).toMatch(CHINESE)
  return details
}

const exporting = (firstYearExports: string) =>
  `{"rule":"${RULE}","on":"2023-06-30","inputs":{"firstYearExports":${firstYearExports},"manufacturer":true}}`

describe('one request', () => {
  it.each([
    ['5,000 yuan for the first export', '1', '5000.00'],
    ['and 10,000 from five million on', '"800万"', '20000.00'],
    ['a number longer than a float', '5000000.0000', '15000.00'],
  ])('%s', async (_, exports, total) => {
    const answer = await post('/evaluate', exporting(exports))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Content-Type')).toBe('application/json')
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    expect(await answer.json()).toMatchObject({ rule: RULE, status: 'ok', total })
  })

  it('is read exactly, not as a float', async () => {
    // As a float it is 9007199254740.992, which has few enough decimals.
    const long = await problemOf(post('/evaluate', exporting('9007199254740.99200001')))
    expect(long.problems?.map(({ field }) => field)).toEqual(['firstYearExports'])
    const { problems } = await problemOf(post('/evaluate', exporting('5000000.00001')))
    expect(problems?.map(({ field }) => field)).toEqual(['firstYearExports'])
  })

  it('that is not eligible is answered, with the reason', async () => {
    const inputs = { ...REQUEST.inputs, manufacturer: false }
    const answer = await post('/evaluate', { ...REQUEST, inputs })
    expect(answer.status).toBe(200)
    const outcome = (await answer.json()) as { status: string; reasons: string[] }
    expect(outcome.status).toBe('not-eligible')
    expect(outcome.reasons).toHaveLength(1)
  })

  it('without a day is of today', async () => {
    const answer = await post('/evaluate', { ...REQUEST, on: undefined })
    expect(await answer.json()).toMatchObject({ validity: { status: 'in-force' } })
  })

  it('is explained with every step', async () => {
    const answer = await post('/explain', REQUEST)
    const { outcome, explanation } = (await answer.json()) as {
      outcome: object
      explanation: { on: string; amount: string; steps: object[] }
    }
    expect(outcome).toMatchObject({ total: '20000.00' })
    expect(explanation).toMatchObject({ on: '2023-06-30', amount: '20,000.00 元' })
    expect(explanation.steps.length).toBeGreaterThan(0)
  })
})

describe('a wrong request is told with its fields', () => {
  it.each([
    ['not an object', [], null, ['rule']],
    ['without a rule', {}, null, ['rule']],
    ['of no rule', { rule: 'no/such', inputs: {} }, 'no/such', ['rule']],
    ['without inputs', { rule: RULE }, RULE, ['inputs']],
    ['with an unknown key', { ...REQUEST, extra: 1 }, RULE, ['extra']],
    [
      'in several places',
      { ...REQUEST, on: '2023', inputs: { firstYearExports: 'x' }, readings: { step: 'no' } },
      RULE,
      ['on', 'readings.step', 'firstYearExports', 'manufacturer'],
    ],
  ])('%s', async (_, request, rule, fields) => {
    for (const path of ['/evaluate', '/explain']) {
      const details = await problemOf(post(path, request))
      expect([details.status, details.rule]).toEqual([422, rule])
      expect(details.problems?.map(({ field }) => field).sort()).toEqual([...fields].sort())
      for (const { message } of details.problems ?? []) expect(message).toMatch(CHINESE)
    }
  })
})

describe('the heaviest requests take no more than two seconds of the processor', () => {
  const keys = Array.from({ length: 90_000 }, (_, key) => `"${key.toString(36)}":0`).join(',')
  const weights = Array.from({ length: 1000 }, (_, index) => (1 + index / 1000).toFixed(3))
  const building = theRule('elevator/cost-share').examples[0].inputs
  it.each([
    ['a thousand households explained', 200, { ...building, totalCost: '450000', weights }],
    ['tens of thousands of unknown keys', 422, JSON.parse(`{${keys}}`) as object],
  ])('%s', async (_, status, inputs) => {
    const start = process.cpuUsage()
    const answer = await post('/explain', { rule: 'elevator/cost-share', inputs })
    await answer.text()
    expect(answer.status).toBe(status)
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000)
  })
})

describe('what cannot be read is refused', () => {
  it.each([
    ['no JSON', '{"rule":', {}, 400],
    ['nothing', '', {}, 400],
    ['JSON nested too deep', `${'['.repeat(500_000)}${']'.repeat(500_000)}`, {}, 400],
    ['more than 1 MB', ' '.repeat(LONGEST_LINE + 1), {}, 413],
    ['more than 1 MB by its own word', '{}', { 'Content-Length': '1048577' }, 413],
    ['a form', 'rule=a', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415],
    ['no type', '{}', { 'Content-Type': '' }, 415],
    ['another encoding', '{}', { 'Content-Type': 'application/json; charset=GBK' }, 415],
    ['packed', '{}', { 'Content-Encoding': 'gzip' }, 415],
  ])('%s', async (_, body, headers, status) => {
    for (const path of ['/evaluate', '/explain'])
      expect((await problemOf(post(path, body, headers))).status).toBe(status)
  })

  it('lines where one request is asked', async () => {
    const answer = post('/explain', REQUEST, { 'Content-Type': 'application/x-ndjson' })
    expect((await problemOf(answer)).status).toBe(415)
  })

  it('JSON of 1 MB is read', async () => {
    const body = JSON.stringify(REQUEST).padEnd(LONGEST_LINE)
    expect((await post('/evaluate', body)).status).toBe(200)
  })

  it('a type with its encoding, in letters of any size', async () => {
    const headers = { 'Content-Type': 'Application/JSON; charset="UTF-8"' }
    expect((await post('/evaluate', REQUEST, headers)).status).toBe(200)
  })
})

describe('lines', () => {
  const lines = async (body: string, type = 'application/x-ndjson') => {
    const answer = await post('/evaluate', body, { 'Content-Type': type })
    expect(answer.headers.get('Content-Type')).toBe('application/x-ndjson')
    const text = await answer.text()
    return text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as { status: string })
  }
  const statuses = async (body: string) => (await lines(body)).map(({ status }) => status)
  const LINE = JSON.stringify(REQUEST)

  it.each(['application/x-ndjson', 'application/ndjson', 'application/jsonl; charset=utf-8'])(
    'as %s',
    async (type) => expect(await lines(`${LINE}\n`, type)).toMatchObject([{ status: 'ok' }]),
  )

  it('a wrong one stops nothing', async () => {
    expect(await statuses(`${LINE}\n{\n\n${LINE}`)).toEqual(['ok', 'invalid', 'invalid', 'ok'])
  })

  it('none at all', async () => expect(await statuses('')).toEqual([]))

  it('as many as are allowed, and not one more without a word', async () => {
    expect(await statuses(`${LINE}\n`.repeat(5))).toEqual(Array(5).fill('ok'))
    const answered = await lines(`${LINE}\n`.repeat(7))
    expect(answered).toHaveLength(6)
    expect(answered[5]).toMatchObject({
      status: 'invalid',
      problems: [{ field: 'rule', message: '一次最多 5 行，从这一行起没有读。请分成几次。' }],
    })
  })
})

describe('what is published', () => {
  it('every rule, each with its inputs, and each document', async () => {
    const list = (await (await app.request('/rules')).json()) as { id: string }[]
    expect(list.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
    for (const { id, inputs } of rules) {
      const rule = (await (await app.request(`/rules/${id}`)).json()) as {
        inputs: { properties: object }
      }
      expect(Object.keys(rule.inputs.properties)).toEqual(Object.keys(inputs))
    }
    let told = 0
    for (const { slug } of documents)
      if ((await app.request(`/documents/${slug}/procedure`)).ok) told++
    expect(told).toBeGreaterThan(15)
  })

  it('is kept by caches until it changes', async () => {
    const answer = await app.request('/rules')
    expect(answer.headers.get('Cache-Control')).toBe('public, max-age=3600')
    const tag = answer.headers.get('ETag') ?? ''
    expect(tag).toMatch(/^".+"$/)
    const again = await app.request('/rules', { headers: { 'If-None-Match': tag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect(again.headers.get('Access-Control-Allow-Origin')).toBe('*')
  })

  it('health is told anew each time', async () => {
    const answer = await app.request('/health')
    expect(await answer.json()).toEqual({ status: 'ok', asOf: AS_OF })
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
  })

  it.each([
    '/',
    '//',
    '/nothing',
    '/rules/',
    '/rules/no/such',
    '/rules/%E0%A4%A/x',
    '/rules/__proto__/x',
  ])('%s is not there', async (path) =>
    expect((await problemOf(app.request(path))).status).toBe(404),
  )
  it.each(['/documents/no/procedure', '/documents/constructor/procedure'])(
    '%s is not there either',
    async (path) => expect((await problemOf(app.request(path))).status).toBe(404),
  )

  it.each([
    ['GET', '/evaluate', 'POST'],
    ['DELETE', '/evaluate', 'POST'],
    ['POST', '/rules', 'GET, HEAD'],
    ['PUT', `/rules/${RULE}`, 'GET, HEAD'],
  ])('%s %s is not allowed', async (method, path, allow) => {
    const answer = await app.request(path, { method })
    expect(answer.headers.get('Allow')).toBe(allow)
    expect((await problemOf(answer)).status).toBe(405)
  })

  it('HEAD is GET without its body', async () => {
    const [head, get] = [
      await app.request('/rules', { method: 'HEAD' }),
      await app.request('/rules'),
    ]
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(head.headers.get('ETag')).toBe(get.headers.get('ETag'))
  })
})

describe('headers', () => {
  it('any page may ask', async () => {
    const answer = await app.request('/evaluate', {
      method: 'OPTIONS',
      headers: { Origin: 'https://a.example', 'Access-Control-Request-Headers': 'content-type' },
    })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(answer.headers.get('Access-Control-Allow-Headers')).toBe('content-type')
    expect(answer.headers.get('Access-Control-Allow-Methods')).toBe('GET,HEAD,POST')
    expect(answer.headers.has('Access-Control-Allow-Credentials')).toBe(false)
  })

  it.each(['/rules', '/nothing', '/evaluate'])('%s is no page of anybody’s', async (path) => {
    const { headers } = await app.request(path)
    expect(headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; frame-ancestors 'none'",
    )
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin')
  })
})

describe('a fault of the program', () => {
  const SECRET = '第 1 号\n    at secret 14060119600101'

  it('is logged by where it happened, without what it says', () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    report(new TypeError(SECRET))
    report(SECRET)
    report(new RangeError(SECRET), 7)
    const logged = write.mock.calls.join('')
    write.mockRestore()
    expect(logged).toContain('程序出错：TypeError\n')
    expect(logged).toContain('程序出错（第 7 行）：RangeError\n')
    expect(logged).toMatch(/^ {4}at .*api\.test\.ts/m)
    expect(logged).not.toContain('secret')
    expect(logged).not.toContain('号\n')
  })

  it('is told as one, and no more', async () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const broken = createApi({ lines: 5, bodySeconds: 1 }, () => {
      throw new Error(SECRET)
    })
    const answer = broken.request('/evaluate', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(REQUEST),
    })
    const details = await problemOf(answer)
    expect(write.mock.calls.join('')).toMatch(/^ {4}at .*api\.test\.ts/m)
    write.mockRestore()
    expect(details.status).toBe(500)
    expect(JSON.stringify(details)).not.toMatch(/secret|at /)
  })
})

describe('settings', () => {
  it('are those of the environment, on this machine alone where it says nothing', () => {
    expect(settingsOf({})).toMatchObject({ host: '127.0.0.1', port: 8080, lines: 1_000_000 })
    expect(settingsOf({ HOST: '0.0.0.0', PORT: '0', MAX_LINES: '7' })).toMatchObject({
      ...{ host: '0.0.0.0', port: 0, lines: 7 },
    })
  })

  it.each(['', 'x', '-1', '0', '1.5', '1e3', '9999999999'])(
    '“%s” is no number of lines',
    (MAX_LINES) => expect(() => settingsOf({ MAX_LINES })).toThrow('MAX_LINES'),
  )

  it('keep within what a clock and a port can be', () => {
    expect(() => settingsOf({ BODY_SECONDS: '2592000' })).toThrow('BODY_SECONDS')
    expect(() => settingsOf({ PORT: '99999' })).toThrow('PORT')
  })

  it('are those that README states', () => {
    const readme = readFileSync('README.md', 'utf8')
    const stated = [...readme.matchAll(/`([A-Z]+_[A-Z]+)` \(([\d,]+)/g)].map(
      ([, name = '', number = '']) => [name, Number(number.replaceAll(',', ''))] as const,
    )
    const { lines, connections, headSeconds, bodySeconds, idleSeconds, stopSeconds } = settingsOf(
      {},
    )
    expect(Object.fromEntries(stated)).toEqual({
      ...{ MAX_LINES: lines, MAX_CONNECTIONS: connections, HEAD_SECONDS: headSeconds },
      ...{ BODY_SECONDS: bodySeconds, IDLE_SECONDS: idleSeconds, STOP_SECONDS: stopSeconds },
    })
  })
})

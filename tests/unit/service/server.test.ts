import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import type { ClientRequest, IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startServer } from '../../../src/service/server.ts'
import { settingsOf } from '../../../src/service/settings.ts'
import { REQUEST } from '../../support/asked.ts'
import { run } from '../../support/run.ts'
import type { Service } from '../../support/service.ts'
import { app, exchange, startService } from '../../support/service.ts'

/* What only a server that listens can show. */

let service: Service
beforeAll(async () => {
  service = await startService({ HEAD_SECONDS: '1', BODY_SECONDS: '1', IDLE_SECONDS: '3' })
})
afterAll(() => service.process.kill())

const LINE = JSON.stringify(REQUEST)

/**
 * A request whose body is written bit by bit, over a connection of its own: one kept from an earlier test
 * may just be closing for having been idle.
 */
function posting(port: number, type = 'application/x-ndjson'): ClientRequest {
  const headers = { 'Content-Type': type }
  return httpRequest({ port, path: '/evaluate', method: 'POST', headers, agent: false })
}

/** Everything of an answer. */
async function textOf(answer: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of answer) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString()
}

const head = (path: string, more = '') =>
  `POST ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\n${more}`

/** The status and the problem details of bytes that came back. */
function problemIn(answer: string): { status: number; detail: string } {
  const [first = '', body = ''] = answer.split('\r\n\r\n')
  expect(first).toMatch(/^HTTP\/1\.1 [45]\d\d [A-Z]/)
  expect(first.toLowerCase()).toContain('content-type: application/problem+json')
  const details = JSON.parse(body) as { status: number; detail: string }
  expect(first).toContain(` ${details.status} `)
  expect(details.detail).toMatch(/\p{Script=Han}/u)
  return details
}

describe('lines over a connection', () => {
  it('some thousand are answered as on the command line, byte for byte', async () => {
    const odd = ['', '{', '[1]', '{"rule":"no/such"}', `${LINE} `, '\u0000', '{"rule":1e400}']
    const lines = Array.from({ length: 5000 }, (_, index) => {
      const inputs = {
        ...REQUEST.inputs,
        firstYearExports: `${(index * 7_919_333) % 200_000_000}.5`,
      }
      return index % 50 ? JSON.stringify({ ...REQUEST, inputs }) : (odd[(index / 50) % 7] as string)
    }).join('\n')
    const sent = posting(service.port).end(lines)
    const [answer] = (await once(sent, 'response')) as [IncomingMessage]
    const digest = (text: string) => createHash('sha256').update(text).digest('hex')
    const got = await textOf(answer)
    expect(got.split('\n')).toHaveLength(5001)
    expect(digest(got)).toBe(digest(run(['--ndjson'], lines).stdout))
  })

  it('each is answered before the next is sent', async () => {
    const sent = posting(service.port)
    sent.flushHeaders()
    const [answer] = (await once(sent, 'response')) as [IncomingMessage]
    for (const status of ['ok', 'invalid', 'ok']) {
      sent.write(status === 'ok' ? `${LINE}\n` : '{}\n')
      const [line] = (await once(answer, 'data')) as [Buffer]
      expect(JSON.parse(line.toString())).toMatchObject({ status })
    }
    sent.end()
    await once(answer, 'end')
  })

  it('stay unread while the reader of the answer is slow', async () => {
    const sent = posting(service.port)
    // Answers to fill every buffer on their way, then long requests that do not fit into theirs.
    const pieces = [
      ...Array.from({ length: 20 }, () => `${LINE}\n`.repeat(1000)),
      ...Array.from({ length: 300 }, () => `${LINE.padEnd(10_000)}\n`.repeat(10)),
    ]
    let written = 0
    const writing = (async () => {
      for (const piece of pieces) {
        if (!sent.write(piece)) await once(sent, 'drain')
        written++
      }
      sent.end()
    })()
    const [answer] = (await once(sent, 'response')) as [IncomingMessage]
    let before = -1
    while (before !== written) {
      before = written
      await wait(300)
    }
    expect(written).toBeLessThan(pieces.length)
    let lines = 0
    for await (const piece of answer) for (const byte of piece as Buffer) if (byte === 10) lines++
    await writing
    expect(lines).toBe(23_000)
  })

  it('a client that goes away takes nothing with it', async () => {
    const sent = posting(service.port)
    sent.on('error', () => undefined)
    sent.write(`${LINE}\n${LINE}`)
    const [answer] = (await once(sent, 'response')) as [IncomingMessage]
    answer.on('error', () => undefined)
    await once(answer, 'data')
    sent.destroy()
    expect((await fetch(`${service.origin}/health`)).ok).toBe(true)
  })

  it('end where nothing moves for long', async () => {
    const sent = posting(service.port)
    sent.on('error', () => undefined)
    sent.write(`${LINE}\n`)
    const [answer] = (await once(sent, 'response')) as [IncomingMessage]
    answer.resume()
    await expect(once(answer, 'end')).rejects.toThrow('aborted')
    expect(answer.complete).toBe(false)
  })
})

// Most of the time they wait for the service to close, each on a connection of its own.
describe.concurrent('hostile bytes end in an answer with a reason', () => {
  it.each([
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
    ['no host', 'GET /health HTTP/1.1\r\n\r\n', 400],
    ['a host that is none', 'GET /health HTTP/1.1\r\nHost: a b\r\n\r\n', 400],
    ['an unknown method', 'HELLO /health HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['TRACE', 'TRACE /health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 405],
    ['a giant header', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['a giant address', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 431],
    ['two lengths', head('/evaluate', 'Content-Length: 1\r\nContent-Length: 2\r\n\r\n{}'), 400],
    [
      'a length and pieces',
      head('/evaluate', 'Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'),
      400,
    ],
    ['a bad piece', head('/evaluate', 'Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n'), 400],
    ['cut in the middle', head('/evaluate', 'Content-Length: 100\r\n\r\n{"rule"'), 400],
    ['too long', head('/evaluate', 'Content-Length: 9999999\r\n\r\n{'), 413],
    ['shorter than it is', head('/evaluate', 'Content-Length: 1\r\n\r\n{}'), 400],
    ['no UTF-8', head('/evaluate', 'Content-Length: 2\r\n\r\n\xff\xfe'), 400],
    [
      'gzip that is none',
      head('/evaluate', 'Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}'),
      415,
    ],
    ['GET //', 'GET // HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 404],
    ['GET /%E0%A4%A', 'GET /%E0%A4%A HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 404],
    ['GET /../etc', 'GET /../../etc/passwd HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 404],
    ['a NUL', 'GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n', 400],
  ])('%s', async (name, bytes, status) => {
    const then = name.startsWith('cut') ? 'ends' : 'waits'
    const answer = await exchange(service.port, Buffer.from(bytes, 'latin1'), then)
    expect(problemIn(answer).status).toBe(status)
  })

  it('in pieces larger than 1 MB together', async () => {
    const sent = posting(service.port, 'application/json')
    sent.on('error', () => undefined)
    const answered = once(sent, 'response') as Promise<[IncomingMessage]>
    for (let piece = 0; piece < 20; piece++) sent.write(' '.repeat(100_000))
    const [answer] = await answered
    expect([answer.statusCode, JSON.parse(await textOf(answer))]).toMatchObject([
      413,
      { status: 413 },
    ])
    sent.destroy()
  })

  it('a head, or a body, that never comes', async () => {
    const started = ['GET /health HT', head('/evaluate', 'Content-Length: 9\r\n\r\n{')]
    const answers = started.map(async (bytes) => {
      return problemIn(await exchange(service.port, bytes)).status
    })
    expect(await Promise.all(answers)).toEqual([408, 408])
  })

  it('two requests at once are answered in their order', async () => {
    const socket = connect(service.port, '127.0.0.1')
    const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`
    socket.write(get('/health') + get('/no'))
    let answer = ''
    while (!answer.includes('404')) answer += String((await once(socket, 'data'))[0])
    socket.destroy()
    expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 404'])
  })
})

it('nothing of what was sent until here is logged', () => expect(service.log()).toBe(''))

it('one connection more than is allowed is refused, until another has closed', async () => {
  const settings = settingsOf({ PORT: '0', MAX_CONNECTIONS: '1' })
  const own = await startServer(app, settings)
  const held = connect(Number(new URL(own.origin).port))
  await once(held, 'connect')
  await expect(fetch(`${own.origin}/health`)).rejects.toThrow()
  held.destroy()
  await expect
    .poll(() =>
      fetch(`${own.origin}/health`).then(
        ({ ok }) => ok,
        () => false,
      ),
    )
    .toBe(true)
  await own.stop()
})

describe.concurrent('told to stop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('by %s it finishes what it began', async (signal) => {
    const own = await startService({ STOP_SECONDS: '20' })
    const exit = once(own.process, 'exit') as Promise<[number | null]>
    // An idle connection that is kept.
    await (await fetch(`${own.origin}/health`)).text()
    const sent = posting(own.port)
    sent.write(`${LINE}\n`)
    const [answer] = (await once(sent, 'response')) as [IncomingMessage]
    await once(answer, 'data')
    own.process.kill(signal)
    await vi.waitFor(() => expect(fetch(`${own.origin}/health`)).rejects.toThrow(), 5000)
    sent.end(`${LINE}\n`)
    expect((await textOf(answer)).split('\n')).toHaveLength(2)
    expect(await exit).toEqual([0, null])
    expect(own.log()).toBe('')
  })

  it('it ends what is not finished in time', async () => {
    const own = await startService({ STOP_SECONDS: '1' })
    const exit = once(own.process, 'exit') as Promise<[number | null]>
    const sent = posting(own.port)
    sent.on('error', () => undefined)
    sent.write(`${LINE}\n`)
    const [answer] = (await once(sent, 'response')) as [IncomingMessage]
    answer.on('error', () => undefined).resume()
    own.process.kill('SIGTERM')
    expect(await exit).toEqual([0, null])
    expect(answer.complete).toBe(false)
  })
})

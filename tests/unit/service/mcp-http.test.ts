import { StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApi } from '../../../src/service/api.ts'
import { startServer } from '../../../src/service/server.ts'
import { settingsOf } from '../../../src/service/settings.ts'
import { connected, ERAS, tell } from '../../support/assistant.ts'

/* The protocol over streamable HTTP, by a socket. */

let server: Awaited<ReturnType<typeof startServer>>
let url: URL
beforeAll(async () => {
  const settings = settingsOf({ PORT: '0' })
  server = await startServer(createApi(settings), settings)
  url = new URL('/mcp', server.origin)
})
afterAll(() => server.stop())

const HEAD = {
  'Content-Type': 'application/json',
  Accept: 'application/json, text/event-stream',
}
const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(url, { method: 'POST', headers: { ...HEAD, ...headers }, body })
const hello = (protocolVersion: string) =>
  JSON.stringify({
    ...{ jsonrpc: '2.0', id: 1, method: 'initialize' },
    params: { protocolVersion, capabilities: {}, clientInfo: { name: 'old', version: '1' } },
  })
const saidBy = async (answer: Response) => {
  const text = await answer.text()
  return JSON.parse(text.replace(/^[^]*?^data: /m, '')) as Record<string, unknown>
}

describe.each(Object.keys(ERAS).map(Number) as (keyof typeof ERAS)[])('a client of %s', (era) => {
  it('connects, asks and leaves', async () => {
    const client = await connected(new StreamableHTTPClientTransport(url), era)
    const { told } = await tell(client, 'find_rules', { words: '装电梯' })
    expect(told['rules']).toContainEqual(expect.objectContaining({ id: 'elevator/subsidy' }))
    await client.close()
  })
})

it.each(['2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25'])(
  'a client of the revision %s is answered in it',
  async (revision) => {
    const answer = await post(hello(revision))
    expect(answer.status).toBe(200)
    expect(await saidBy(answer)).toMatchObject({ result: { protocolVersion: revision } })
  },
)

describe('a web page', () => {
  it('of another site may not ask, whatever name it gave this machine', async () => {
    for (const Origin of ['https://evil.example', 'http://127.0.0.1.evil.example', 'null'])
      expect.soft((await post(hello('2025-06-18'), { Origin })).status, Origin).toBe(403)
  })

  it('is refused a long body without holding up whoever comes next', async () => {
    const long = hello('x'.repeat(2 * 1024 * 1024))
    expect((await post(long, { Origin: 'https://evil.example' })).status).toBe(403)
    expect((await post(hello('2025-06-18'))).status).toBe(200)
  })

  it('of this machine may', async () => {
    for (const Origin of ['http://localhost:4321', 'http://127.0.0.1', 'http://[::1]:8080'])
      expect.soft((await post(hello('2025-06-18'), { Origin })).status, Origin).toBe(200)
  })
})

describe('a body that is no request is answered as an error', () => {
  it.each([
    ['no JSON', '{', 400],
    ['nothing', '', 400],
    ['a number', '1', 400],
    ['a thousand hellos at once', JSON.stringify(Array(1000).fill({})), 400],
    ['brackets without end', '['.repeat(200_000), 400],
    ['depth without end', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 400],
    ['more than a megabyte', hello('x'.repeat(1024 * 1024)), 413],
  ])('%s', async (_, body, status) => {
    expect((await post(body)).status).toBe(status)
    expect((await post(hello('2025-06-18'))).status).toBe(200)
  })

  it('another type of content', async () => {
    const long = 'a='.repeat(1024 * 1024)
    expect((await post(long, { 'Content-Type': 'text/plain' })).status).toBe(415)
    expect((await post(hello('2025-06-18'))).status).toBe(200)
  })

  it('a session, which there is none of', async () => {
    for (const method of ['GET', 'DELETE'])
      expect.soft((await fetch(url, { method, headers: HEAD })).status, method).toBe(405)
  })
})

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compressedCopy } from '../../../scripts/serve/compressed-copy.ts'
import { listen, siteHandler } from '../../../scripts/serve/static-host.ts'
import type { Listening } from '../../../scripts/serve/static-host.ts'

const folder = mkdtempSync(join(tmpdir(), 'huisuan-site-'))
let server: Listening
const agent = new Agent({ keepAlive: true })

beforeAll(async () => {
  mkdirSync(join(folder, 'a'))
  writeFileSync(join(folder, '_headers'), '/*\n  X-All: yes\n\n/a/\n  X-A: 1\n')
  writeFileSync(join(folder, 'index.html'), '<p>home</p>')
  writeFileSync(join(folder, 'a/index.html'), '<p>a</p>')
  writeFileSync(join(folder, '404.html'), '<p>not here</p>')
  writeFileSync(join(folder, 'icon.png'), 'png')
  server = await listen(siteHandler(compressedCopy(folder), '/base/'))
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

/** Asks for a path exactly as it is written. */
async function ask(path: string, headers = {}): Promise<IncomingMessage & { body: Buffer }> {
  const { port } = new URL(server.origin)
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ host: 'localhost', port, path, headers, agent }, resolve).once('error', reject)
  })
  return Object.assign(answer, { body: Buffer.concat(await answer.toArray()) })
}

describe('the site is served as by a host', () => {
  it.each([
    ['/base/', '<p>home</p>'],
    ['/base/?a=1', '<p>home</p>'],
    ['/base/a/', '<p>a</p>'],
    ['/base/icon.png', 'png'],
  ])('%s', async (path, content) => {
    const { statusCode, body } = await ask(path)
    expect([statusCode, body.toString()]).toEqual([200, content])
  })

  it.each([
    '/base/%E0%A4%A',
    '//',
    '/base//',
    '/base/a//',
    '/base/%00',
    '/base/../static-host.ts',
    '/base/%2e%2e/x',
    'http://other.example/',
    '/a/',
    '/base/b/',
    '/base/_headers',
  ])('%s is answered with 404, and the server goes on', async (path) => {
    const { statusCode, body } = await ask(path)
    expect([statusCode, body.toString()]).toEqual([404, '<p>not here</p>'])
    expect((await ask('/base/')).statusCode).toBe(200)
  })

  it('the headers of an address come with it', async () => {
    const page = await listen(siteHandler(folder))
    const { headers } = await fetch(`${page.origin}/a/`)
    expect([headers.get('x-all'), headers.get('x-a')]).toEqual(['yes', '1'])
    await page.close()
  })

  it('text comes compressed where the browser takes it, pictures do not', async () => {
    const encoding = { 'accept-encoding': 'gzip, br' }
    const page = await ask('/base/a/', encoding)
    expect(page.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(page.body).toString()).toBe('<p>a</p>')
    expect((await ask('/base/icon.png', encoding)).headers['content-encoding']).toBeUndefined()
  })

  it('closes at once, although a browser keeps its connection open', async () => {
    const other = await listen(siteHandler(folder))
    const { port } = new URL(other.origin)
    await new Promise<void>((resolve, reject) => {
      get({ host: 'localhost', port, path: '/', agent }, (answer) =>
        answer.resume().once('end', resolve),
      ).once('error', reject)
    })
    const start = performance.now()
    await other.close()
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

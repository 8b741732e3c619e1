import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { headersOf } from '../../scripts/serve/headers-file.ts'
import { addressesOf, listen, siteHandler } from '../../scripts/serve/static-host.ts'
import { framedPolicy, POLICY } from '../../src/layouts/security-policy.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'

/* The headers that a host is asked to send; all tests of the site are served with them. */

/** The addresses of all files of the site. */
const addresses = addressesOf('dist').filter((address) => !address.startsWith('/_headers'))

/** Of each kind one, with what differs: who may frame it, how long it is kept, who may load it. */
const KINDS = {
  '/': ["'none'", 'no-cache', 'same-origin'],
  '/404.html': ["'none'", 'no-cache', 'same-origin'],
  '/elevator/subsidy/': ["'none'", 'no-cache', 'same-origin'],
  '/sw.js': ["'none'", 'no-cache', 'same-origin'],
  '/manifest.webmanifest': ["'none'", 'no-cache', 'same-origin'],
  '/embed/elevator/subsidy/': ['*', 'no-cache', 'cross-origin'],
  '/embed.js': ["'none'", 'no-cache', 'cross-origin'],
  '/api/catalogue.json': ["'none'", 'no-cache', 'cross-origin'],
} as const

/** The policy of what is framed, for the address that the site is built for where none is set. */
const FRAMED = framedPolicy(new URL('http://localhost:4321'))

let host: Awaited<ReturnType<typeof listen>>
beforeAll(async () => {
  host = await listen(siteHandler('dist'))
})
afterAll(() => host.close())
const get = (address: string) => fetch(host.origin + address)

test('a file of each kind is served with its headers', async () => {
  const script = addresses.find((address) => /^\/_astro\/.*\.js$/.test(address)) ?? ''
  const kinds = {
    ...KINDS,
    [script]: ["'none'", 'public, max-age=31536000, immutable', 'cross-origin'],
  }
  for (const [address, [ancestors, cache, resource]] of Object.entries(kinds)) {
    const headers = Object.fromEntries((await get(address)).headers)
    expect.soft(headers, address).toMatchObject({
      'content-security-policy': `${ancestors === '*' ? FRAMED : POLICY}; frame-ancestors ${ancestors}`,
      'cache-control': cache,
      'cross-origin-resource-policy': resource,
      'cross-origin-opener-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=31536000',
    })
    expect.soft(headers['permissions-policy'], address).toContain('camera=()')
    expect
      .soft(headers['access-control-allow-origin'], address)
      .toBe(resource === 'cross-origin' ? '*' : undefined)
  }
  expect((await get('/_headers')).status).toBe(404)
})

test('every file has every header once, only embedded pages may be framed, only hashed names are kept', () => {
  expect(addresses.length).toBeGreaterThan(500)
  const [onCloudflare, onNetlify] = [headersOf('dist'), headersOf('dist', 'Netlify')]
  for (const address of addresses) {
    const headers = onCloudflare(address)
    expect.soft(onNetlify(address), address).toEqual(headers)
    const policy = headers['Content-Security-Policy'] ?? ''
    expect.soft(Object.keys(headers).length, address).toBeGreaterThanOrEqual(8)
    // Two rules for one header would have been joined by a comma.
    expect.soft(policy, address).not.toContain(',')
    expect.soft(policy.endsWith(' *'), address).toBe(address.startsWith('/embed/'))
    expect
      .soft(headers['Cache-Control']?.includes('immutable'), address)
      .toBe(address.startsWith('/_astro/'))
  }
})

test('the rules of headers are no more than a host reads, and no more for a larger catalogue', () => {
  const rules = readFileSync('dist/_headers', 'utf8').match(/^\S.*$/gm) ?? []
  // Cloudflare Pages reads 100.
  expect(rules.length).toBeLessThan(30)
  expect(rules.filter((path) => /elevator|foreign-trade/.test(path))).toEqual([])
})

const NGINX = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin']
  .map((folder) => join(folder, 'nginx'))
  .find((path) => existsSync(path))

if (!NGINX) console.log('There is no nginx here: its example is not tried.')

test.skipIf(!NGINX)('nginx takes the example and sends the same headers', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const port = 20_000 + (process.pid % 20_000)
  const example = readFileSync('deploy/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port + 1};`)
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replace(/^ *ssl_certificate.*\n/gm, '')
    .replaceAll('/var/www/huisuan', resolve('dist'))
  const logs = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  )
  // Its workers must be able to read the folder.
  const whole = `${process.getuid?.() === 0 ? 'user root;' : ''} pid ${folder}/pid; error_log ${folder}/error.log; daemon off; events {}
    http { include /etc/nginx/mime.types; ${logs.join(' ')}\n${example} }`
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'nginx.conf'), whole)
  const options = ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')]
  const checked = spawnSync(NGINX ?? '', ['-t', ...options], { encoding: 'utf8' })
  expect(checked.stderr).toContain('test is successful')
  const server = spawn(NGINX ?? '', options)
  try {
    const headersFor = headersOf('dist')
    const at = (address: string) => fetch(`http://127.0.0.1:${port}${address}`)
    await expect
      .poll(() =>
        at('/').then(
          (one) => one.status,
          () => 0,
        ),
      )
      .toBe(200)
    for (const address of [
      ...Object.keys(KINDS),
      addresses.find((one) => one.startsWith('/_astro/')) ?? '',
    ]) {
      const sent = (await at(address)).headers
      for (const [name, value] of Object.entries(headersFor(address)))
        expect.soft(sent.get(name), `${name} of ${address}`).toBe(value)
    }
    const missing = await at('/no-such-page/')
    expect(missing.status).toBe(404)
    expect(await missing.text()).toContain('没有这一页')
    expect(missing.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    for (const file of ['/_headers', '/_headers.nginx.conf'])
      expect((await at(file)).status).toBe(404)
  } finally {
    server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
})

import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { rules } from '../../src/policies/index.ts'
import { choose, expectTotal, type, visit } from './site.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const OUT = join(ROOT, 'dist-base')
const BASE = '/huisuan/'
const SITE = 'https://example.org'
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

// One build for all tests of this file.
test.describe.configure({ mode: 'default' })
test.beforeAll(() => {
  test.setTimeout(120_000)
  execFileSync('npx', ['astro', 'build'], {
    cwd: ROOT,
    stdio: 'pipe',
    env: { ...process.env, BASE, SITE, OUT_DIR: './dist-base', ASTRO_TELEMETRY_DISABLED: '1' },
  })
})
test.afterAll(() => rmSync(OUT, { recursive: true, force: true }))

/** The file that an address of the site is served from, if there is one. */
function fileOf(address: string): string | undefined {
  const { pathname } = new URL(address, SITE)
  if (!pathname.startsWith(BASE)) return undefined
  const path = join(OUT, decodeURI(pathname.slice(BASE.length)))
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path
  return existsSync(file) ? file : undefined
}

const pages = () =>
  readdirSync(OUT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))

test('under a sub-path every internal link and file of every page leads to a file', () => {
  const astray: string[] = []
  expect(pages().length).toBeGreaterThan(30)
  for (const page of pages()) {
    const html = readFileSync(join(OUT, page), 'utf8')
    const addresses = [
      ...html.matchAll(
        /\s(?:href|src|data-rule|data-date|data-list|data-explanation|data-after)="([^"]*)"/g,
      ),
    ]
    expect(addresses.length, page).toBeGreaterThan(5)
    for (const [, address = ''] of addresses) {
      if (/^https?:|^#/.test(address)) continue
      if (!address.startsWith(BASE) || !fileOf(address)) astray.push(`${page}: ${address}`)
    }
  }
  expect(astray).toEqual([])
})

test('under a sub-path every page names its canonical address', () => {
  for (const page of pages()) {
    const html = readFileSync(join(OUT, page), 'utf8')
    const [, canonical] = /<link rel="canonical" href="([^"]*)"/.exec(html) ?? []
    // An embedded calculator is known by its whole page.
    const path = page.replace(/index\.html$/, '').replace(/^embed\//, '')
    if (page !== '404.html') expect(canonical).toBe(SITE + BASE + path)
    expect(canonical).toMatch(/^https:\/\/example\.org\/huisuan\//)
  }
})

test('every rule has its calculator to embed, and the two lines for it lead to files of the site', () => {
  for (const { id } of rules) {
    const html = readFileSync(join(OUT, id, 'index.html'), 'utf8')
    const [, escaped = ''] = /<textarea[^>]*>([^<]*)</.exec(html) ?? []
    const snippet = escaped
      .replaceAll('&lt;', '<')
      .replaceAll('&#34;', '"')
      .replaceAll('&quot;', '"')
    const addresses = [...snippet.matchAll(/ src="([^"]*)"/g)].map(([, address]) => address)
    const site = SITE + BASE
    expect(addresses).toEqual([`${site}embed/${id}/`, `${site}embed.js`])
    for (const address of addresses) expect(fileOf(address ?? ''), address).toBeDefined()
    const embedded = readFileSync(fileOf(`${BASE}embed/${id}/`) ?? '', 'utf8')
    expect(embedded).toContain('<meta name="robots" content="noindex">')
  }
  const sitemap = readFileSync(join(OUT, 'sitemap-0.xml'), 'utf8')
  expect(sitemap).toContain(`${SITE}${BASE}${rules[0]?.id}/<`)
  expect(sitemap).not.toContain('/embed/')
})

test('under a sub-path a calculator works, and asks for nothing outside it', async ({ page }) => {
  const missing: string[] = []
  const server = createServer((request, response) => {
    const file = fileOf(request.url ?? '')
    if (!file) missing.push(request.url ?? '')
    response.writeHead(file ? 200 : 404, { 'content-type': TYPES[extname(file ?? '')] ?? '' })
    response.end(file && readFileSync(file))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  try {
    await page.goto(`http://127.0.0.1:${port}${BASE}`)
    await page.locator('a[href="/huisuan/for/resident/"]').click()
    await page.locator('a[href="/huisuan/elevator/cost-share/"]').click()
    await page.locator('#field-on:enabled').waitFor()
    await type(page, 'totalCost', '300000.01')
    await expectTotal(page, '100,000.01') // less 200,000 for one lift
    await visit(page, `http://127.0.0.1:${port}${BASE}landless-pension/subsidy/`)
    await choose(page, 'rightsHolder', 'true')
    await type(page, 'takenArea', '10')
    await expectTotal(page, '69,500.00') // all of 10 亩: 139 × 500
    expect(missing).toEqual([])
  } finally {
    await new Promise((resolve) => server.close(resolve))
  }
})

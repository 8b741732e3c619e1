import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { pagesOf } from '../../scripts/audit/kinds.ts'
import { Site } from '../../scripts/audit/weight.ts'
import { headersOf } from '../../scripts/serve/headers-file.ts'
import type { CatalogueRule } from '../../src/core/index.ts'
import { rules } from '../../src/policies/index.ts'
import { fileOf as fileIn } from '../support/browser/host.ts'
import { buildUnderPath, UNDER_PATH } from '../support/site-under-path.ts'

const { folder: OUT, base: BASE, site: SITE } = UNDER_PATH

beforeAll(buildUnderPath, 120_000)

/* The site as somebody else may deploy it: for a sub-path, with figures that he states. */

/** The file that an address of the site is served from, if there is one. */
const fileOf = (address: string) => fileIn(OUT, BASE, address)

const pages = () =>
  readdirSync(OUT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))

test('under a sub-path every internal link and file of every page leads to a file', () => {
  const astray: string[] = []
  expect(pages().length).toBeGreaterThan(30)
  for (const page of pages()) {
    const html = readFileSync(join(OUT, page), 'utf8')
    const addresses = [
      ...html.matchAll(/\s(?:href|src|data-rule)="([^"]*)"|&quot;(\/[^&]*\/[^&]*)&quot;/g),
    ]
    expect(addresses.length, page).toBeGreaterThan(5)
    for (const [, named, given] of addresses) {
      const address = named ?? given ?? ''
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
    const [, escaped = ''] = /<pre><code>([^<]*)</.exec(html) ?? []
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

test('under a sub-path the headers for the host are within it alone', () => {
  const pathsOf = (folder: string) =>
    readFileSync(join(folder, '_headers'), 'utf8').match(/^\S.*$/gm) ?? []
  const atTop = pathsOf('dist')
  expect(atTop).toContain('/embed/*')
  expect(pathsOf(OUT)).toEqual(atTop.map((path) => BASE + path.slice(1)))
  const ancestors = (address: string) =>
    /frame-ancestors (.*)/.exec(headersOf(OUT)(address)['Content-Security-Policy'] ?? '')?.[1]
  expect(ancestors(`${BASE}embed/elevator/subsidy/`)).toBe('*')
  expect(ancestors(`${BASE}elevator/subsidy/`)).toBe("'none'")
  expect(ancestors(BASE)).toBe("'none'")
  const nginx = readFileSync(join(OUT, '_headers.nginx.conf'), 'utf8')
  expect(nginx).toContain(`location ^~ ${BASE}embed/ {`)
  expect(nginx).toContain(`error_page 404 ${BASE}404.html;`)
})

test('what is framed names the address the site is built for in its policy, in the page and in the header', () => {
  const own = `script-src 'self' https://example.org; style-src 'self' https://example.org;`
  const policies = (path: string) => [
    readFileSync(join(OUT, path, 'index.html'), 'utf8'),
    headersOf(OUT)(`${BASE}${path}`)['Content-Security-Policy'],
  ]
  for (const policy of policies('embed/elevator/subsidy/')) expect(policy).toContain(own)
  for (const policy of policies('elevator/subsidy/'))
    expect(policy).toContain(`script-src 'self'; style-src 'self';`)
})

test('under a sub-path the manifest stays within it, and its icons are of the size it says', () => {
  const manifest = JSON.parse(readFileSync(join(OUT, 'manifest.webmanifest'), 'utf8')) as {
    start_url: string
    scope: string
    icons: { src: string; sizes: string; type: string }[]
  }
  expect([manifest.start_url, manifest.scope]).toEqual([BASE, BASE])
  expect(manifest.icons.length).toBeGreaterThan(2)
  for (const { src, sizes, type: kind } of manifest.icons) {
    const file = fileOf(src)
    expect(file, src).toBeDefined()
    if (kind !== 'image/png' || !file) continue
    // Width and height stand in the first chunk of a PNG file.
    const image = readFileSync(file)
    expect(`${image.readUInt32BE(16)}x${image.readUInt32BE(20)}`, src).toBe(sizes)
  }
})

describe('with stated figures', () => {
  const { values } = JSON.parse(readFileSync(UNDER_PATH.figures, 'utf8')) as {
    values: { input: string }[]
  }
  /** The inputs that have figures there, as `policy/key`. */
  const STATED = new Set(values.map(({ input }) => input))
  const html = (path: string) => readFileSync(join(OUT, path, 'index.html'), 'utf8')
  const statedPages = () =>
    pagesOf(OUT).filter((path) => new Site(OUT).read(path).includes('stated.'))

  test('only the pages of rules that ask them load the code that offers them', () => {
    const asks = ({ id, inputs }: CatalogueRule) =>
      Object.keys(inputs).some((key) => STATED.has(`${id.split('/')[0]}/${key}`))
    const asking = rules.filter(asks).map(({ id }) => `/${id}/`)
    expect(asking).toEqual(
      expect.arrayContaining(['/landless-pension/subsidy/', '/accident-insurance/payout/']),
    )
    expect(readdirSync(`${OUT}/_astro`).filter((name) => name.startsWith('stated.'))).toHaveLength(
      1,
    )
    expect(statedPages()).toEqual(
      asking
        .flatMap((path) => [path, `/embed${path}`])
        .concat('/start/', '/together/foreign-trade/')
        .sort(),
    )
  })

  test('a page is built with its offer, for the day of its example', () => {
    const page = html('landless-pension/subsidy')
    expect(page).toContain('选地方，填好“上一年度城市低保标准（每月）”')
    expect(page).toMatch(/<option value="甲县（举例）"[^>]*>甲县（举例）：600 元\/月<\/option>/)
    expect(html('landless-pension/monthly-topup')).not.toContain('选地方')
  })

  test('a roster’s page lists them, and needs no script for it', () => {
    const page = html('roster/landless-pension/project-fund')
    expect(page).toMatch(/部署本站的单位填的数，不是公报里的/)
    expect(page).toMatch(
      /甲县（举例）.*2021年1月1日起、2021年12月31日止.*560 元\/月（举例用的编造数/,
    )
    expect(page).toMatch(/甲县丙村（举例）.*2020年7月29日起.*2\.35 亩\/人（举例用的编造数/)
    expect(html('roster/elevator/cost-share')).not.toContain('部署本站的单位')
  })
})

import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from './watched.ts'
import type { Page } from '@playwright/test'
import { KINDS, rulePaths } from './site.ts'

const MOST_SCRIPT = 45 * 1024
const MOST_STYLE = 12 * 1024

const fileOf = (address: string) => readFileSync(`dist${address}`)
const gzipped = (address: string) => gzipSync(fileOf(address), { level: 9 }).length
const total = (addresses: Iterable<string>) =>
  [...addresses].reduce((sum, address) => sum + gzipped(address), 0)
const all = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, one = '']) => one)

/** The scripts a page names for its form, with all that they import. */
function scriptsOf(html: string): Set<string> {
  const found = new Set<string>()
  const follow = (address: string) => {
    if (found.has(address)) return
    found.add(address)
    const code = fileOf(address).toString()
    for (const file of all(code, /(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g))
      follow(address.replace(/[^/]*$/, file))
  }
  const named = [
    ...all(html, /<script[^>]*\ssrc="([^"]+)"/g),
    ...all(html, /<link rel="modulepreload" href="([^"]+)"/g),
    ...all(html, /\sdata-(?:rule|date|list)="([^"]+)"/g),
  ]
  named.forEach(follow)
  return found
}

/**
 * Opens a page to which no other scripts are given than those its HTML names for the form: when the
 * form is usable all the same, those are what a reader waits for.
 */
async function weigh(page: Page, path: string, scripts: Set<string>, usable: string) {
  await page.unroute('**/*.js')
  await page.route('**/*.js', (route) =>
    scripts.has(new URL(route.request().url()).pathname) ? route.continue() : route.abort(),
  )
  await page.goto(path)
  await page.locator(usable).first().waitFor()
  const styles = await page
    .locator('link[rel="stylesheet"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  return { path, script: total(scripts), style: total(styles) }
}

const htmlOf = (path: string) => fileOf(`${path.replace(/\?.*/, '')}index.html`).toString()

test('no calculator needs more than 45 KB of script to be usable, 12 KB of style, or another rule’s code', async ({
  page,
}) => {
  test.setTimeout(300_000)
  const paths = await rulePaths(page)
  const own = paths.map((path) => all(htmlOf(path), /id="calculator"[^>]*\sdata-rule="([^"]+)"/g))
  expect(new Set(own.flat()).size).toBe(paths.length)
  const weights = []
  for (const [index, path] of [...paths, KINDS.embedded].entries()) {
    const html = htmlOf(path)
    const scripts = scriptsOf(html)
    const [explanation = ''] = all(html, /\sdata-explanation="([^"]+)"/g)
    expect(fileOf(explanation).length).toBeGreaterThan(0)
    expect.soft(scripts, `the explanation of ${path} comes later`).not.toContain(explanation)
    const others = own.flat().filter((file) => index < paths.length && !own[index]?.includes(file))
    expect
      .soft(
        others.filter((file) => scripts.has(file)),
        path,
      )
      .toEqual([])
    weights.push(await weigh(page, path, scripts, '#calculator form :enabled'))
    expect(await page.locator('script:not([src]), style').count(), path).toBe(0)
  }
  for (const path of [KINDS['a joint form']]) {
    const scripts = scriptsOf(htmlOf(path).replace(/\sdata-(rule|date|list)="[^"]+"/g, ''))
    weights.push(await weigh(page, path, scripts, '.offers input:enabled'))
  }
  for (const key of ['script', 'style'] as const) {
    const [heaviest] = [...weights].sort((a, b) => b[key] - a[key])
    console.log(`heaviest by ${key}: ${heaviest?.path} ${heaviest?.[key]} bytes gzipped`)
  }
  for (const { path, script, style } of weights) {
    expect.soft(script, `script of ${path}`).toBeLessThanOrEqual(MOST_SCRIPT)
    expect.soft(style, `style of ${path}`).toBeLessThanOrEqual(MOST_STYLE)
  }
})

import { expect, test } from '../support/browser/watched.ts'
import type { Page } from '@playwright/test'
import { KINDS, kindOf, pagesOf } from '../../scripts/audit/kinds.ts'
import { PARTS, Site } from '../../scripts/audit/weight.ts'
import { KINDS as EXAMPLES, rulePaths } from '../support/browser/site.ts'

const site = new Site('dist')

test('every page weighs at most what is set for its kind', () => {
  const unseen = new Set(Object.keys(KINDS))
  for (const path of pagesOf('dist')) {
    const kind = kindOf(path)
    unseen.delete(kind)
    const weight = site.weigh(path)
    for (const part of PARTS)
      expect.soft(weight[part], `${part} of ${path}`).toBeLessThanOrEqual(KINDS[kind].most[part])
  }
  expect([...unseen]).toEqual([])
})

/**
 * Opens a page to which no other scripts are given than those counted as needed at once: when it can be
 * used all the same, those are what a reader waits for.
 */
async function openWith(page: Page, path: string, usable: string): Promise<void> {
  const scripts = site.scriptsOf(site.read(path))
  await page.context().unroute('**/*.js')
  await page
    .context()
    .route('**/*.js', (route) =>
      scripts.has(new URL(route.request().url()).pathname) ? route.continue() : route.abort(),
    )
  await page.goto(path)
  await page.locator(usable).first().waitFor()
  expect(await page.locator('script:not([src]), style').count(), path).toBe(0)
}

/** The addresses that a page names of its rule's code and of its explanation. */
async function namedBy(path: string): Promise<{ rule: string; explanation: string }> {
  const html = site.read(path)
  const named = (part: string) =>
    new RegExp(`id="calculator"[^>]*\\sdata-${part}="([^"]+)"`).exec(html)?.[1] ?? ''
  return { rule: named('rule'), explanation: named('explanation') }
}

test('each calculator can be used with the scripts that are counted, and none of another rule’s code', async ({
  page,
}) => {
  test.setTimeout(300_000)
  const paths = await rulePaths(page)
  const own = await Promise.all(paths.map(namedBy))
  expect(new Set(own.map(({ rule }) => rule)).size).toBe(paths.length)
  for (const [index, path] of paths.entries()) {
    const scripts = site.scriptsOf(site.read(path))
    const { explanation = '' } = own[index] ?? {}
    expect(site.read(explanation).length).toBeGreaterThan(0)
    expect.soft(scripts, `the explanation of ${path} comes later`).not.toContain(explanation)
    const others = own.filter((_, place) => place !== index).map(({ rule }) => rule)
    expect
      .soft(
        others.filter((rule) => scripts.has(rule)),
        path,
      )
      .toEqual([])
    await openWith(page, path, '#calculator form :enabled')
  }
})

test('an embedded calculator, a joint form, a roster and the saved calculations can be used with the scripts that are counted', async ({
  page,
}) => {
  await openWith(page, EXAMPLES.embedded, '#calculator form :enabled')
  await openWith(page, EXAMPLES['a joint form'], '.offers input:enabled')
  await openWith(page, EXAMPLES['a roster'], '#roster[data-alive]')
  await openWith(page, EXAMPLES['my calculations'], '#mine h2')
})

import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { rulePaths, visit } from './site.ts'

const MOST_SCRIPT = 45 * 1024
const MOST_STYLE = 12 * 1024

/**
 * Every script takes this long to come. The form becomes usable in the very moment in which the last
 * script it needs has come, so what was asked for in the moment before it was asked for because of it,
 * and anything earlier stood in its way.
 */
const DELAY = 40

interface Weight {
  path: string
  /** Bytes of script asked for before the form was usable, and of all script. */
  script: number
  all: number
  style: number
  files: string[]
}

/** Has every page from now on note when its form is usable, and every script be slow. */
async function prepare(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('#calculator form :enabled')) return
      Object.assign(globalThis, { usableAt: performance.now() })
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true, attributes: true })
  })
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, DELAY))
    await route.continue()
  })
}

async function weigh(page: Page, path: string): Promise<Weight> {
  await visit(page, path)
  const usableAt = await page.evaluate(() => Reflect.get(globalThis, 'usableAt') as number)
  const asked = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(
      ({ name, startTime }) => ({ name, startTime }),
    ),
  )
  let script = 0
  let all = 0
  let style = 0
  for (const { name, startTime } of asked) {
    if (!/\.(css|js)$/.test(name)) continue
    const size = gzipSync(readFileSync(`dist${new URL(name).pathname}`), { level: 9 }).length
    if (name.endsWith('.css')) style += size
    else all += size
    if (name.endsWith('.js') && startTime < usableAt - DELAY / 2) script += size
  }
  return { path, script, all, style, files: asked.map(({ name }) => new URL(name).pathname) }
}

test('no rule page needs more than 45 KB of script to be usable, 12 KB of style, or another rule’s code', async ({
  page,
}) => {
  test.setTimeout(300_000)
  await prepare(page)
  const paths = await rulePaths(page)
  const weights: Weight[] = []
  const ownFiles: (string | null)[] = []
  for (const path of paths) {
    weights.push(await weigh(page, path))
    ownFiles.push(await page.locator('#calculator').getAttribute('data-rule'))
    expect(await page.locator('script:not([src]), style').count(), path).toBe(0)
  }

  for (const key of ['script', 'all', 'style'] as const) {
    const [heaviest] = [...weights].sort((a, b) => b[key] - a[key])
    console.log(`heaviest by ${key}: ${heaviest?.path} ${heaviest?.[key]} bytes gzipped`)
  }
  expect(new Set(ownFiles).size).toBe(paths.length)
  for (const [index, { path, script, all, style, files }] of weights.entries()) {
    const others = ownFiles.filter((_, other) => other !== index)
    expect
      .soft(
        files.filter((file) => others.includes(file)),
        path,
      )
      .toEqual([])
    expect.soft(files, path).toContain(ownFiles[index])
    expect.soft(script, `script of ${path}`).toBeLessThanOrEqual(MOST_SCRIPT)
    expect.soft(style, `style of ${path}`).toBeLessThanOrEqual(MOST_STYLE)
    expect.soft(script, `the explanation of ${path} comes later`).toBeLessThan(all)
  }
})

test('an embedded calculator needs no more than that either', async ({ page }) => {
  await prepare(page)
  // Money alone, dates, a list.
  for (const rule of [
    'foreign-trade/export-breakthrough',
    'landless-pension/subsidy',
    'elevator/cost-share',
  ]) {
    const { path, script, style } = await weigh(page, `/embed/${rule}/`)
    console.log(`${path} ${script} bytes of script, ${style} of style`)
    expect.soft(script, path).toBeLessThanOrEqual(MOST_SCRIPT)
    expect.soft(style, path).toBeLessThanOrEqual(MOST_STYLE)
  }
})

import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import type { Line } from '../../../src/offline/line.ts'

/* What a page says of the store for use without a network, and what is in it. */

/** Where a page says what is stored, and offers to store the rest. */
export const store = (page: Page): Locator => page.locator('footer .store')

/** What it says when the whole site is. */
export const ALL_STORED = '全部存好了，没有网也能用'
/** How many milliseconds that may take: storing waits for a processor with nothing to do. */
export const STORING = 80_000

/** Waits until the whole site is stored: over a line of which nothing is known, without being asked. */
export async function allIsStored(page: Page): Promise<void> {
  await expect(store(page)).toContainText(ALL_STORED, { timeout: STORING })
}

/** Makes the line of a page's device one of these; of Chromium's own line on a desktop nothing is known. */
export async function withLine(page: Page, line: Line): Promise<void> {
  await page.addInitScript(
    (value) => Object.defineProperty(navigator, 'connection', { value }),
    line,
  )
}

/** The paths in the site of all that is stored, sorted: of pages, rosters, scripts and other files. */
export async function storedPaths(page: Page, base: string): Promise<string[]> {
  const urls = await page.evaluate(async () => {
    const names = await caches.keys()
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return kept.flat().map(({ url }) => url)
  })
  return [...new Set(urls.map((url) => url.slice(base.length).replace(/\?.*/, '')))].sort()
}

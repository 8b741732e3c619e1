import AxeBuilder from '@axe-core/playwright'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '../../support/browser/watched.ts'
import type { Page } from '@playwright/test'
import { writeWorker } from '../../../scripts/build/offline.mjs'
import { rules } from '../../../src/policies/index.ts'
import { startHost } from '../../support/browser/host.ts'
import { expectTotal, form, type, visit } from '../../support/browser/site.ts'
import { allIsStored, store, storedPaths, withLine } from '../../support/browser/stored.ts'

test.use({ serviceWorkers: 'allow' })
// One pair of versions for all tests of this file.
test.describe.configure({ mode: 'default', timeout: 90_000 })

const RULE = 'foreign-trade/export-breakthrough/'
/** The pages of all other rules: a version is stored in less time without them, on a slow machine, too. */
const OTHERS = new Set(
  rules
    .filter(({ id }) => id !== RULE.slice(0, -1))
    .flatMap(({ id }) => [join('dist', id), join('dist/roster', id), join('dist/embed', id)]),
)
const folder = mkdtempSync(join(tmpdir(), 'huisuan-'))
const [A, B, HALF] = ['a', 'b', 'half'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
]

/** Makes a version of a small site whose pages and style are marked, the style under another name. */
async function makeVersion(into: string, mark: string): Promise<void> {
  cpSync('dist', into, { recursive: true, filter: (path) => !OTHERS.has(path) })
  // The style of every page; some have another beside it.
  const stylesOf = (page: string): string[] => {
    const html = readFileSync(join(into, page), 'utf8').replace(/<noscript>.*?<\/noscript>/gs, '')
    return [...html.matchAll(/_astro\/([\w.-]+\.css)/g)].map(([, name = '']) => name)
  }
  const onMethod = stylesOf('method/index.html')
  const style = stylesOf('index.html').find((name) => onMethod.includes(name)) ?? ''
  const marked = `marked-${mark}.css`
  renameSync(join(into, '_astro', style), join(into, '_astro', marked))
  const css = readFileSync(join(into, '_astro', marked), 'utf8')
  writeFileSync(join(into, '_astro', marked), `${css}:root{--version:${mark}}`)
  const files = readdirSync(into, { recursive: true, encoding: 'utf8' })
  for (const file of files.filter((path) => path.endsWith('.html'))) {
    const html = readFileSync(join(into, file), 'utf8')
    writeFileSync(
      join(into, file),
      html.replaceAll(style, marked).replace('<html', `<html data-version="${mark}"`),
    )
  }
  await writeWorker(into)
}

test.beforeAll(async () => {
  test.setTimeout(60_000)
  await makeVersion(A, 'A')
  await makeVersion(B, 'B')
  // A host in the middle of an update: the new worker is there, the pages are not yet.
  cpSync(A, HALF, { recursive: true })
  cpSync(join(B, 'sw.js'), join(HALF, 'sw.js'))
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Which version the page and its style are of. */
const versionOf = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement
    return [root.dataset['version'], getComputedStyle(root).getPropertyValue('--version').trim()]
  })
const bar = (page: Page) => page.locator('.notice')
const take = (page: Page) => page.getByRole('button', { name: '换成新版本' })

/** A host of version A, and a page that is under its worker. */
async function storeA(page: Page) {
  const host = await startHost(A)
  await page.goto(host.address)
  await allIsStored(page)
  await visit(page, host.address + RULE)
  await expect
    .poll(() =>
      page.evaluate((at) => caches.match(at).then(Boolean), `${host.address}roster/${RULE}`),
    )
    .toBe(true)
  return host
}

test('a new version waits until it is asked for, then takes over every window, and what is typed stays', async ({
  page,
  context,
}) => {
  const host = await storeA(page)
  host.deploy(B)
  const second = await context.newPage()
  await visit(second, `${host.address}${RULE}?firstYearExports=8000000&manufacturer=true`)
  await expect(bar(second)).toContainText('有新版本', { timeout: 20_000 })
  await expect(bar(page)).toContainText('有新版本')
  for (const path of ['', RULE, 'method/', 'no-such-page/']) {
    await visit(second, host.address + path)
    await second.waitForLoadState('networkidle')
    // What the old version does not have comes from the host, whole.
    expect(await versionOf(second)).toEqual(path === 'no-such-page/' ? ['B', 'B'] : ['A', 'A'])
  }
  await visit(second, host.address)
  await second.waitForLoadState('networkidle')
  await type(page, 'firstYearExports', '175999900')
  await take(page).click()
  for (const one of [page, second])
    await expect.poll(() => versionOf(one).catch(() => []), { timeout: 20_000 }).toEqual(['B', 'B'])
  await expect(form(page).locator('[name="firstYearExports"]')).toHaveValue('175999900')
  await expectTotal(page, '295,000.00') // 15,000 and 56 complete steps of 5,000
  await expect(bar(page)).toBeEmpty()
  await host.stop()
  // The roster of the rule was stored in version A, and again with B.
  for (const path of ['', RULE, 'method/', 'for/farmer/', `roster/${RULE}`]) {
    await visit(second, host.address + path)
    expect(await versionOf(second)).toEqual(['B', 'B'])
  }
})

test(
  'a new version stores what was stored of the old one, and no more',
  { tag: '@nightly' },
  async ({ page }) => {
    const host = await startHost(A)
    await withLine(page, { type: 'cellular' })
    await visit(page, host.address + RULE)
    await expect(store(page)).toContainText('还有 1 页')
    const pages = async () =>
      (await storedPaths(page, host.address)).filter((path) => /(\/|html)$/.test(path))
    const before = await pages()
    expect(before).toContain(RULE)
    expect(before).not.toContain('method/')
    host.deploy(B)
    await page.reload()
    await take(page).click()
    await expect
      .poll(() => versionOf(page).catch(() => []), { timeout: 20_000 })
      .toEqual(['B', 'B'])
    await expect(store(page)).toContainText('还有 1 页')
    expect(await pages()).toEqual(before)
    await host.stop()
    for (const path of ['', RULE, `roster/${RULE}`]) {
      await visit(page, host.address + path)
      expect(await versionOf(page)).toEqual(['B', 'B'])
    }
  },
)

test('a page that the old version has not stored comes whole from the new one, and is not stored by the old', async ({
  page,
}) => {
  const host = await startHost(A)
  await withLine(page, { type: 'cellular' })
  await visit(page, host.address + RULE)
  await expect(store(page)).toContainText('还有 1 页')
  host.deploy(B)
  await visit(page, `${host.address}method/`)
  await expect(bar(page)).toContainText('有新版本', { timeout: 20_000 })
  await expect(store(page)).toContainText('还有 1 页')
  expect(await versionOf(page)).toEqual(['B', 'B'])
  expect(await storedPaths(page, host.address)).not.toContain('method/')
  await visit(page, host.address + RULE)
  expect(await versionOf(page)).toEqual(['A', 'A'])
  await host.stop()
})

test(
  'a version put off is not offered again in that window, and comes when all are closed',
  { tag: '@nightly' },
  async ({ page, context, watch }) => {
    watch.kept.push('new-version-put-off')
    const host = await storeA(page)
    host.deploy(B)
    await page.reload()
    await expect(bar(page)).toContainText('有新版本', { timeout: 20_000 })
    await page.getByRole('button', { name: '以后再说' }).click()
    await expect(bar(page)).toBeEmpty()
    await visit(page, host.address)
    await page.waitForTimeout(500)
    await expect(bar(page)).toBeEmpty()
    expect(await versionOf(page)).toEqual(['A', 'A'])
    await page.close()
    const later = await context.newPage()
    await expect
      .poll(async () => {
        await later.goto('about:blank')
        await later.goto(host.address)
        return versionOf(later)
      })
      .toEqual(['B', 'B'])
    await host.stop()
  },
)

test('a version of which only a part is there yet is not taken', async ({ page }) => {
  const host = await storeA(page)
  host.deploy(HALF)
  // The page asks for a new version by itself, too: its asking may have begun before this one.
  const failed = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    return new Promise((resolve) => {
      const follow = () => {
        const worker = registration.installing
        const tell = () => worker?.state === 'redundant' && resolve(worker.state)
        worker?.addEventListener('statechange', tell)
        tell()
      }
      registration.addEventListener('updatefound', follow)
      follow()
      void registration.update().catch(() => undefined)
    })
  })
  expect(await failed).toBe('redundant')
  await expect(bar(page)).toBeEmpty()
  await host.stop()
  await visit(page, host.address)
  expect(await versionOf(page)).toEqual(['A', 'A'])
})

test(
  'a page that comes into sight after an hour asks for a new version, not before',
  { tag: '@nightly' },
  async ({ page }) => {
    const host = await storeA(page)
    await page.waitForLoadState('networkidle')
    host.deploy(B)
    const comeIntoSight = () => document.dispatchEvent(new Event('visibilitychange'))
    await page.clock.setFixedTime(Date.now() + 59 * 60_000)
    await page.evaluate(comeIntoSight)
    await page.waitForTimeout(500)
    await expect(bar(page)).toBeEmpty()
    await page.clock.setFixedTime(Date.now() + 61 * 60_000)
    await page.evaluate(comeIntoSight)
    await expect(bar(page)).toContainText('有新版本', { timeout: 20_000 })

    await page.setViewportSize({ width: 320, height: 640 })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    for (const button of await bar(page).getByRole('button').all()) {
      const { height = 0 } = (await button.boundingBox()) ?? {}
      expect(height).toBeGreaterThanOrEqual(44)
    }
    await host.stop()
  },
)

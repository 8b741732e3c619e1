import AxeBuilder from '@axe-core/playwright'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { storedFiles } from '../../../scripts/build/offline-list.mjs'
import { rules } from '../../../src/policies/index.ts'
import { startHost } from '../../support/browser/host.ts'
import { expectTotal, formIsAlive, type, visit } from '../../support/browser/site.ts'
import { allIsStored, store, storedPaths, withLine } from '../../support/browser/stored.ts'
import { expect, test } from '../../support/browser/watched.ts'
import { KINDS } from '../../support/page-kinds.ts'

/* What is stored for use without a network where it may cost the reader money. */

test.use({ serviceWorkers: 'allow' })

const MOBILE = { type: 'cellular', effectiveType: '4g', saveData: false }
const RULE = 'elevator/cost-share/'
const START = [
  '',
  '404.html',
  'for/enterprise/',
  'for/farmer/',
  'for/resident/',
  'offline/',
  'rules/',
]
const isPage = (path: string) => /(^|\/|\.html)$/.test(path)
const button = (page: Page) => page.getByRole('button', { name: '全部存下，没有网也能用' })
const network = (page: Page) => page.locator('footer [role="status"]')

test('over a mobile line a visit stores the start pages, its own page and what that needs', async ({
  page,
}) => {
  const host = await startHost('dist')
  await withLine(page, MOBILE)
  await visit(page, host.address + RULE)
  await expect(store(page)).toContainText('已存下：首页和按身份找的目录，还有 1 页')
  const paths = await storedPaths(page, host.address)
  expect(paths.filter(isPage)).toEqual([...START, RULE, `roster/${RULE}`].sort())
  const names = rules.map(({ id }) => `_astro/${id.replace('/', '.')}.`)
  const ofRules = names.filter((name) => paths.some((path) => path.startsWith(name)))
  expect(ofRules).toEqual(['_astro/elevator.cost-share.'])
  // Nothing more, however long the page rests.
  await page.waitForTimeout(4_000)
  expect(await storedPaths(page, host.address)).toEqual(paths)

  await host.stop()
  await visit(page, host.address + RULE)
  await type(page, 'totalCost', '300000.01')
  await expectTotal(page, '100,000.01') // less 200,000 for one lift
  await page.getByRole('button', { name: '长者模式' }).click()
  await expect(page.locator('.steps h2')).toHaveText('你填的')
  await page.getByRole('button', { name: '退出长者模式' }).click()
  await page.locator('a[href="/roster/elevator/cost-share/"]').click()
  await page.locator('#roster[data-alive]').waitFor()
})

test('papers are drafted without a network where the whole site is stored; before, that is said', async ({
  page,
}) => {
  const host = await startHost('dist')
  await withLine(page, MOBILE)
  await visit(page, host.address + RULE)
  await expect(store(page)).toContainText('已存下')
  await page.context().setOffline(true)
  const papers = page.getByRole('region', { name: '起草要写的材料' })
  await papers.getByRole('button').click()
  await expect(papers).toContainText('没有加载成功。请检查网络，再按一次。')
  await page.context().setOffline(false)
  await button(page).click()
  await allIsStored(page)
  await host.stop()
  await visit(page, host.address + RULE)
  await papers.getByRole('button').click()
  await expect(papers.getByRole('listitem')).toHaveCount(4)
})

test('a page that was not stored says so without a network, and leads to those that are', async ({
  page,
}) => {
  const host = await startHost('dist')
  await withLine(page, MOBILE)
  await visit(page, host.address + RULE)
  await expect(store(page)).toContainText('已存下')
  await host.stop()
  const answer = await page.goto(`${host.address}foreign-trade/export-breakthrough/?a=1`)
  expect(answer?.status()).toBe(503)
  await expect(page.locator('h1')).toHaveText('这一页没有存下')
  const links = page.locator('#stored a')
  // Of the start pages two say what is not there; the rule and its roster are added.
  await expect(links).toHaveCount(START.length)
  const paths = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')))
  const pages = [...START, RULE, `roster/${RULE}`].filter((path) => !/404|offline/.test(path))
  expect(paths.sort()).toEqual(pages.map((path) => `/${path}`).sort())
  await links.filter({ hasText: '装电梯' }).first().click()
  await formIsAlive(page)
  // The list of rosters was not looked at.
  await page.goto(`${host.address}roster/landless-pension/subsidy/`)
  await expect(page.locator('h1')).toHaveText('这一页没有存下')
})

test('a reader who saves data is told what all takes, and has it stored by a press', async ({
  page,
}) => {
  const host = await startHost('dist')
  await withLine(page, { saveData: true })
  await page.goto(host.address)
  await expect(store(page)).toContainText(/这台设备上还没存。全部存下要下载约 \d\.\d MB/)
  expect(host.asked).not.toContain('/sw.js')
  await page.setViewportSize({ width: 320, height: 640 })
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('footer').analyze()
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  expect((await button(page).boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await button(page).click()
  await allIsStored(page)
  await expect(button(page)).toBeHidden()
  await expect(network(page)).toHaveText('存好了')
  expect(await storedPaths(page, host.address)).toHaveLength(storedFiles('dist').length)
  await host.stop()
  // What is stored is what `offline.spec.ts` opens every kind of page from.
  for (const path of [KINDS.home, KINDS['a joint form'], KINDS['not stored'], KINDS.timeline]) {
    const title = path === KINDS['not stored'] ? /没有存下/ : /^(?!.*没有存下)/
    await visit(page, host.address + path.slice(1))
    await expect(page.locator('h1')).toHaveText(title)
  }
})

test(
  'what could not be stored is told, and stored by another press',
  { tag: '@nightly' },
  async ({ page }) => {
    const host = await startHost('dist')
    const half = mkdtempSync(join(tmpdir(), 'huisuan-'))
    cpSync('dist', half, { recursive: true })
    rmSync(join(half, 'timeline'), { recursive: true })
    await withLine(page, MOBILE)
    await page.goto(host.address)
    await expect(store(page)).toContainText('已存下')
    host.deploy(half)
    await button(page).click()
    await expect(network(page)).toContainText('没存全：网断了')
    const some = await storedPaths(page, host.address)
    expect(some).not.toContain('timeline/')
    host.deploy('dist')
    const asked = host.asked.length
    await button(page).click()
    await allIsStored(page)
    expect(await storedPaths(page, host.address)).toHaveLength(storedFiles('dist').length)
    // What was there is not fetched again.
    expect(host.asked.length - asked).toBe(storedFiles('dist').length - some.length)
    rmSync(half, { recursive: true })
    await host.stop()
  },
)

test('where not even a start can be made, that is told, and another press makes it', async ({
  page,
}) => {
  const host = await startHost('dist')
  const half = mkdtempSync(join(tmpdir(), 'huisuan-'))
  cpSync('dist', half, { recursive: true })
  rmSync(join(half, 'for'), { recursive: true })
  await withLine(page, { saveData: true })
  await page.goto(host.address)
  await expect(store(page)).toContainText('还没存')
  host.deploy(half)
  await button(page).click()
  await expect(network(page)).toContainText('没存全：网断了', { timeout: 30_000 })
  await expect(store(page)).toContainText('还没存')
  host.deploy('dist')
  await button(page).click()
  await allIsStored(page)
  rmSync(half, { recursive: true })
  await host.stop()
})

test('a device without room says so', { tag: '@nightly' }, async ({ page, context }) => {
  const host = await startHost('dist')
  await withLine(page, MOBILE)
  await page.goto(host.address)
  await expect(store(page)).toContainText('已存下')
  const session = await context.newCDPSession(page)
  const origin = new URL(host.address).origin
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 })
  await button(page).click()
  await expect(network(page)).toContainText('没存全：这台设备没有地方了')
  await session.send('Storage.overrideQuotaForOrigin', { origin })
  await button(page).click()
  await allIsStored(page)
  await host.stop()
})

test('nothing is stored while somebody types', async ({ page }) => {
  const host = await startHost('dist')
  await visit(page, `${host.address}elevator/cost-share/`)
  for (let digit = 1; digit <= 8; digit++) {
    await type(page, 'totalCost', String(300_000 + digit))
    await page.waitForTimeout(800)
  }
  expect(host.asked).not.toContain('/sw.js')
  await expect.poll(() => host.asked).toContain('/sw.js')
  await host.stop()
})

import { statSync } from 'node:fs'
import { expect, test } from '../../support/browser/watched.ts'
import type { Page } from '@playwright/test'
import { storedFiles } from '../../../scripts/build/offline-list.mjs'
import { startHost } from '../../support/browser/host.ts'
import { KINDS } from '../../support/page-kinds.ts'
import { expectTotal, visit } from '../../support/browser/site.ts'
import { allIsStored } from '../../support/browser/stored.ts'

test.use({ serviceWorkers: 'allow' })

const network = (page: Page) => page.locator('footer [role="status"]')

/** Opens the home page of a host and waits until the whole site is stored. */
async function store(page: Page, address: string): Promise<void> {
  // Storing waits for a processor with nothing to do, and other tests share this one.
  test.setTimeout(150_000)
  await page.goto(address)
  await allIsStored(page)
}

/** What is made for other sites' pages is of no use without a network; a roster is stored once its rule is visited. */
const STORED = Object.values(KINDS).filter((path) => !/^\/(embed|roster\/.)/.test(path))

test('over a line of which nothing is known, one visit to the home page makes everything work without a network', async ({
  page,
}) => {
  const host = await startHost('dist')
  await store(page, host.address)
  await host.stop()
  for (const path of STORED) {
    await visit(page, host.address + path.slice(1))
    await expect(page.locator('h1')).toBeVisible()
    // Nothing is missing, so nothing is told to have failed.
    await expect(network(page)).toBeEmpty()
  }
  await visit(page, `${host.address}search/`)
  await page.getByRole('searchbox').fill('电梯补贴')
  await expect(page.locator('.search-list a').first()).toHaveText('老楼加装电梯补助')
  const rule = `${host.address}foreign-trade/export-breakthrough`
  for (const address of [`${rule}/`, rule, `${rule}/index.html`]) {
    await visit(page, `${address}?firstYearExports=175999900&manufacturer=true#content`)
    await expectTotal(page, '295,000.00') // 15,000 and 56 complete steps of 5,000
  }
  const failed = await page.evaluate(
    async (paths) => {
      const answers = await Promise.all(paths.map((path) => fetch(`/${path}`)))
      return answers.filter(({ ok }) => !ok).map(({ url }) => url)
    },
    storedFiles('dist').filter((path) => path !== '404.html'),
  )
  expect(failed).toEqual([])
})

const ROSTER = 'landless-pension/monthly-topup/'
const doorOf = (page: Page) => page.getByRole('link', { name: '用名册一次算完' })

test('the roster of a rule that was looked at works without a network', async ({ page }) => {
  test.setTimeout(60_000)
  const host = await startHost('dist')
  await store(page, host.address)
  await page.goto(host.address + ROSTER)
  await expect
    .poll(() =>
      page.evaluate((at) => caches.match(at).then(Boolean), `${host.address}roster/${ROSTER}`),
    )
    .toBe(true)
  await host.stop()
  await page.reload()
  await expect(doorOf(page)).not.toHaveAttribute('data-unstored')
  await doorOf(page).click()
  await page.locator('#roster[data-alive]').waitFor()
  for (const [name, file] of [
    ['Excel 模板', 'template.xlsx'],
    ['CSV 模板', 'template.csv'],
  ] as const) {
    const link = page.getByRole('link', { name })
    await expect(link).toHaveAttribute('href', /^blob:/)
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(statSync(await download.path()).size).toBe(statSync(`dist/roster/${ROSTER}${file}`).size)
  }
  await page.locator('#roster input[type="file"]').setInputFiles({
    name: '名册.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      '姓名,记进账户的补贴,payout,age\n王一,41700,drawing,65\n王二,69500,drawing,60\n',
    ),
  })
  await page.getByRole('button', { name: '开始算' }).click()
  // 41,700 ÷ 101 and 69,500 ÷ 139 a month, see 第十条.
  await expect(page.locator('#roster')).toContainText('912.87')
})

test('a link to a roster that is not stored says so, and leads to the list of them', async ({
  page,
}) => {
  const host = await startHost('dist')
  await store(page, host.address)
  await host.stop()
  await page.goto(host.address + ROSTER)
  await expect(doorOf(page)).toHaveAttribute('data-unstored')
  const said = await doorOf(page).evaluate((link) => getComputedStyle(link, '::after').content)
  expect(said).toContain('没有网络时打不开')
  await doorOf(page).click()
  await expect(page).toHaveURL(`${host.address}roster/`)
  await expect(page.locator('main')).toContainText('只有先前打开过的测算')
})

test('without a network an address that is not there gets the page that says so', async ({
  page,
}) => {
  const host = await startHost('dist')
  await store(page, host.address)
  await host.stop()
  const answer = await page.goto(`${host.address}foreign-trade/no-such-rule/?a=1`)
  expect(answer?.status()).toBe(404)
  await expect(page.locator('h1')).toHaveText('没有这一页')
  await page.locator('main a').click()
  await expect(page.locator('#rules')).toBeVisible()
})

test('the page says when there is no network, and stops saying it', async ({ page, context }) => {
  const host = await startHost('dist')
  await store(page, host.address)
  await context.setOffline(true)
  await expect(network(page)).toHaveText('现在没有网络，存下的照样能算')
  await page.locator('a[href="/for/farmer/"]').first().click()
  await expect(page.locator('h1')).toContainText('农民')
  await expect(network(page)).toHaveText('现在没有网络，存下的照样能算')
  await context.setOffline(false)
  await expect(network(page)).toBeEmpty()
  await host.stop()
})

test('a reader who saves data is not made to store the site', async ({ page }) => {
  const host = await startHost('dist')
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  )
  await page.goto(host.address)
  await expect.poll(() => host.asked.some((url) => url.includes('/later.'))).toBe(true)
  // Longer than a page has to be at rest.
  await page.waitForTimeout(5_000)
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([])
  expect(host.asked).not.toContain('/sw.js')
  await host.stop()
})

test('what is not needed to calculate is asked for when the form is usable, not before', async ({
  page,
}) => {
  const usable: boolean[] = []
  await page.route(/\/later\..*\.js$/, async (route) => {
    usable.push(await page.locator('#field-on').isEnabled())
    await route.continue()
  })
  await visit(page, '/elevator/cost-share/?totalCost=300000')
  await expect.poll(() => usable).toEqual([true])
})

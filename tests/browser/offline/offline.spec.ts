import { statSync } from 'node:fs'
import { expect, test } from '../../support/browser/watched.ts'
import type { Page } from '@playwright/test'
import { storedFiles } from '../../../scripts/build/offline-list.mjs'
import { startHost } from '../../support/browser/host.ts'
import { KINDS } from '../../support/page-kinds.ts'
import { expectTotal, formIsAlive, type, visit } from '../../support/browser/site.ts'
import { allIsStored } from '../../support/browser/stored.ts'

test.use({ serviceWorkers: 'allow' })

const network = (page: Page) => page.locator('footer [role="status"]')

/** What is made for other sites' pages is of no use without a network; a roster is stored once its rule is visited. */
const STORED = Object.values(KINDS).filter((path) => !/^\/(embed|roster\/.)/.test(path))
const RULE = 'landless-pension/monthly-topup/'
const TYPED = '87654321'
const doorOf = (page: Page) => page.getByRole('link', { name: '用名册一次算完' })

/** The page says when there is no network, and stops saying it. */
async function tellsOfNetwork(page: Page): Promise<void> {
  const context = page.context()
  await context.setOffline(true)
  await expect(network(page)).toHaveText('现在没有网络，存下的照样能算')
  await page.locator('a[href="/for/farmer/"]').first().click()
  await expect(page.locator('h1')).toContainText('农民')
  await expect(network(page)).toHaveText('现在没有网络，存下的照样能算')
  await context.setOffline(false)
  await expect(network(page)).toBeEmpty()
}

/** Looks at a rule and types while there is a network, which stores its roster. */
async function usesRule(page: Page, address: string): Promise<void> {
  await visit(page, `${address}${RULE}?subsidy=${TYPED}`)
  await type(page, 'subsidy', `${TYPED}.5`)
  await page.waitForTimeout(600)
  await page.reload()
  await formIsAlive(page)
  await expect
    .poll(() => page.evaluate((at) => caches.match(at).then(Boolean), `${address}roster/${RULE}`))
    .toBe(true)
}

/** The store holds the site's files as they are, and nothing typed. */
async function holdsTheSiteAlone(page: Page): Promise<void> {
  const kept = await page.evaluate(async () => {
    const found: [string, string][] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys())
        found.push([request.url, (await (await cache.match(request))?.text()) ?? ''])
    }
    return found
  })
  const paths = kept.map(([url]) =>
    new URL(url).pathname.slice(1).replace(/(^|\/)$/, '$1index.html'),
  )
  // The rule's own roster is stored with it.
  const rosterFiles = ['index.html', 'template.csv', 'template.xlsx'].map(
    (file) => `roster/${RULE}${file}`,
  )
  expect(paths.sort()).toEqual([...storedFiles('dist'), ...rosterFiles].sort())
  expect(kept.filter(([url, text]) => (url + text).includes(TYPED))).toEqual([])
}

async function everythingWorks(page: Page, address: string): Promise<void> {
  for (const path of STORED) {
    await visit(page, address + path.slice(1))
    await expect(page.locator('h1')).toBeVisible()
    // Nothing is missing, so nothing is told to have failed.
    await expect(network(page)).toBeEmpty()
  }
  await visit(page, `${address}search/`)
  await page.getByRole('searchbox').fill('电梯补贴')
  await expect(page.locator('.search-list a').first()).toHaveText('老楼加装电梯补助')
  const rule = `${address}foreign-trade/export-breakthrough`
  for (const one of [`${rule}/`, rule, `${rule}/index.html`]) {
    await visit(page, `${one}?firstYearExports=175999900&manufacturer=true#content`)
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
}

/** A link to a roster that is not stored says so, and leads to the list of them. */
async function otherRosterIsNotThere(page: Page, address: string): Promise<void> {
  await page.goto(`${address}elevator/cost-share/`)
  await expect(doorOf(page)).toHaveAttribute('data-unstored')
  const said = await doorOf(page).evaluate((link) => getComputedStyle(link, '::after').content)
  expect(said).toContain('没有网络时打不开')
  await doorOf(page).click()
  await expect(page).toHaveURL(`${address}roster/`)
  await expect(page.locator('main')).toContainText('只有先前打开过的测算')
}

async function missingPageSaysSo(page: Page, address: string): Promise<void> {
  const answer = await page.goto(`${address}foreign-trade/no-such-rule/?a=1`)
  expect(answer?.status()).toBe(404)
  await expect(page.locator('h1')).toHaveText('没有这一页')
  await page.locator('main a').click()
  await expect(page.locator('#rules')).toBeVisible()
}

async function rosterWorks(page: Page, address: string): Promise<void> {
  await page.goto(address + RULE)
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
    expect(statSync(await download.path()).size).toBe(statSync(`dist/roster/${RULE}${file}`).size)
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
}

test('over a line of which nothing is known, one visit to the home page makes everything work without a network', async ({
  page,
}) => {
  // Storing waits for a processor with nothing to do, and other tests share this one.
  test.setTimeout(180_000)
  const host = await startHost('dist')
  const { address } = host
  await page.goto(address)
  await allIsStored(page)
  await test.step('the page says when there is no network', () => tellsOfNetwork(page))
  await usesRule(page, address)
  await test.step('the store holds the site’s files as they are, and nothing typed', () =>
    holdsTheSiteAlone(page))
  await host.stop()
  await test.step('every kind of page works', () => everythingWorks(page, address))
  await test.step('so does the roster of a rule that was looked at', () =>
    rosterWorks(page, address))
  await test.step('a link to another roster says that it is not stored, and leads to the list of them', () =>
    otherRosterIsNotThere(page, address))
  await test.step('an address that is not there gets the page that says so', () =>
    missingPageSaysSo(page, address))
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

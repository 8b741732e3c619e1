import { buildUnderPath, UNDER_PATH } from '../../support/site-under-path.ts'
import { startHost } from '../../support/browser/host.ts'
import { choose, expectTotal, formIsAlive, type, visit } from '../../support/browser/site.ts'
import { allIsStored } from '../../support/browser/stored.ts'
import { expect, test } from '../../support/browser/watched.ts'

const { folder, base } = UNDER_PATH

// One build for all tests of this file.
test.describe.configure({ mode: 'default' })
test.beforeAll(() => {
  test.setTimeout(120_000)
  buildUnderPath()
})

test('under a sub-path a calculator works, and asks for nothing outside it', async ({ page }) => {
  const host = await startHost(folder, base)
  await page.goto(host.address)
  await page.locator('a[href="/huisuan/for/resident/"]').click()
  await page.locator('.expired-rules > summary').click()
  await page.locator('a[href="/huisuan/elevator/cost-share/"]').click()
  await formIsAlive(page)
  await type(page, 'totalCost', '300000.01')
  await expectTotal(page, '100,000.01') // less 200,000 for one lift
  await visit(page, `${host.address}landless-pension/subsidy/`)
  await choose(page, 'rightsHolder', 'true')
  await type(page, 'takenArea', '10')
  await expectTotal(page, '69,500.00') // all of 10 亩: 139 × 500
  expect(host.missing).toEqual([])
  await host.stop()
})

test.describe('with its worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('under a sub-path the site is stored for itself only, and works without a network', async ({
    page,
  }) => {
    const host = await startHost(folder, base)
    await page.goto(host.address)
    await allIsStored(page)
    const scopes = await page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    )
    expect(scopes).toEqual([host.address])
    await host.stop()
    await visit(page, `${host.address}elevator/cost-share/?totalCost=300000.01`)
    await expect(page.locator('[data-part="headline"] [data-status]')).toBeVisible()
    const answer = await page.goto(`${host.address}no-such-page/`)
    expect(answer?.status()).toBe(404)
    await expect(page.locator('h1')).toHaveText('没有这一页')
  })
})

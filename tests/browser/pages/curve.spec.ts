import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../../support/browser/watched.ts'
import type { Locator, Page } from '@playwright/test'
import { expectTotal, form, type, visit } from '../../support/browser/site.ts'

const EXPORT = '/foreign-trade/export-breakthrough/'
const LAND = '/landless-pension/subsidy/'

const changes = (page: Page): Locator =>
  page.getByRole('region').filter({ has: page.locator('#changes-title') })
const picture = (page: Page): Locator =>
  page.getByRole('region').filter({ has: page.locator('#picture-title') })

/** Brings the section into view, and waits until its code has come. */
async function look(page: Page): Promise<Locator> {
  await changes(page).scrollIntoViewIfNeeded()
  await expect(changes(page).getByRole('table')).toBeVisible()
  return changes(page)
}

test('the curve’s code is asked for when the curve is seen, and not before', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  const scripts: string[] = []
  page.on('request', (request) => {
    if (/WhatChanges/.test(request.url())) scripts.push(request.url())
  })
  await visit(page, EXPORT)
  await type(page, 'firstYearExports', '9000000')
  await expectTotal(page, '20,000.00')
  expect(scripts).toEqual([])
  await look(page)
  expect(scripts).toHaveLength(1)
  await type(page, 'firstYearExports', 'x')
  await expect(changes(page)).toHaveCount(0)
})

test('a chart that could not be loaded can be asked for again', async ({ page }) => {
  await page.route(/WhatChanges/, (route) => route.abort())
  await visit(page, EXPORT)
  await changes(page).scrollIntoViewIfNeeded()
  const again = changes(page).getByRole('button')
  await expect(again).toHaveText('再试一次')
  await expectTotal(page, '20,000.00')
})

test('axe finds nothing wrong with the curve and the picture, and no width scrolls sideways', async ({
  page,
}) => {
  test.setTimeout(120_000)
  for (const path of [EXPORT, LAND]) {
    await visit(page, path)
    await look(page)
    if (path === LAND) {
      await picture(page).scrollIntoViewIfNeeded()
      await expect(picture(page).locator('svg')).toBeVisible()
    }
    const { violations } = await new AxeBuilder({ page })
      .include('.change')
      .setLegacyMode()
      .analyze()
    expect.soft(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      const overflow = () =>
        page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth)
      await expect.poll(overflow, { message: `${path} at ${width}` }).toBeLessThanOrEqual(0)
    }
  }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('the first example has its curve, its table and its picture in the page as built', async ({
    page,
  }) => {
    await page.goto(LAND)
    await expect(page.locator('.curve svg')).toBeVisible()
    await expect(page.locator('.part svg line')).toHaveCount(2)
    await expect(page.locator('.breakpoints')).toContainText('34,750.00')
    await expect(form(page).locator(':enabled').filter({ visible: true })).toHaveCount(0)
  })
})

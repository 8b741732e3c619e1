import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../../support/browser/watched.ts'
import type { Locator, Page } from '@playwright/test'
import { choose, expectTotal, form, type, visit } from '../../support/browser/site.ts'

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
})

test('it says the nearest gain, the cap and where one stands, and follows what is typed', async ({
  page,
}) => {
  await visit(page, EXPORT)
  const section = await look(page)
  await expect(section).toContainText('再增加 3,000,000 元，可多得 5,000.00 元')
  await expect(section.getByRole('img')).toHaveAccessibleName(
    /现在是 8,000,000 元，结果 20,000\.00 元/,
  )
  await expect(section.locator('tr[aria-current]')).toContainText('20,000.00')
  await expect(section.getByRole('row').filter({ hasText: '11,000,000' })).toContainText(
    '25,000.00',
  )
  await type(page, 'firstYearExports', '2亿')
  await look(page)
  await expect(section).toContainText('已经到最高额')
  await expect(section.locator('svg')).toContainText('到顶 30万')
  await type(page, 'firstYearExports', 'x')
  await expect(section).toHaveCount(0)
  await type(page, 'firstYearExports', '4999999.99')
  await look(page)
  await expect(section).toContainText('再增加 0.01 元，可多得 10,000.00 元')
  await choose(page, 'manufacturer', 'false')
  await look(page).catch(() => undefined)
  await expect(section).toContainText('结果不变')
  await expect(section.getByRole('table')).toHaveCount(0)
})

test('the land taken is drawn within the whole, with the lines of half and of 0.3 亩', async ({
  page,
}) => {
  await visit(page, LAND)
  const part = picture(page)
  await part.scrollIntoViewIfNeeded()
  const lines = part.locator('svg line')
  await expect(lines).toHaveCount(2)
  const places = () => lines.evaluateAll((all) => all.map((line) => line.getAttribute('x1')))
  expect(await places()).toEqual(['50%', '94%']) // (10 − 9.4) ÷ 2 = 0.3
  await expect(part.locator('rect.taken')).toHaveAttribute('width', '60%')
  await expect(part.getByRole('listitem')).toHaveText([
    /达到 5 亩（50%）：被征走的达到一半.*已经到了/,
    /超过 9\.4 亩（94%）：剩下的人均不足 0\.3 亩.*还没到/,
  ])
  await type(page, 'takenArea', '9.41')
  await part.scrollIntoViewIfNeeded()
  await expect(part.locator('rect.taken')).toHaveAttribute('width', '94.1%')
  await expect(part.getByRole('listitem').nth(1)).toContainText('已经到了')
  await type(page, 'takenArea', '11')
  await expect(part).toHaveCount(0)
})

test('by keyboard another number can be looked at', async ({ page }) => {
  await visit(page, LAND)
  const section = await look(page)
  const select = section.getByRole('combobox')
  await expect(select).toHaveValue('takenArea')
  await select.focus()
  await page.keyboard.press('ArrowDown')
  await expect(select).toHaveValue('members')
  await expect(section).toContainText('一起承包的人数再增加 12 人') // 4 ÷ 14 is less than 0.3
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
    expect(await form(page).locator(':enabled').count()).toBe(0)
  })
})

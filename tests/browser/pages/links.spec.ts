import { expect, test } from '../../support/browser/watched.ts'
import type { Page } from '@playwright/test'
import {
  choose,
  expectTotal,
  explanation,
  form,
  headline,
  read,
  type,
  typeDate,
  visit,
} from '../../support/browser/site.ts'

test('the copied address reopens the same calculation in another browser', async ({
  page,
  browser,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await visit(page, '/elevator/cost-share/')
  await type(page, 'elevators', '2')
  await type(page, 'totalCost', '一百万')
  await page.getByRole('textbox', { name: /第 6 户/ }).fill('7.5')
  await read(page, 'localBasis', 'per-project')
  await typeDate(page, 'on', '2025-09-16')
  await expectTotal(page, '700,000.00') // 1,000,000 − 2 × 100,000 − 50,000 − 50,000
  const result = await headline(page).innerText()
  const steps = (of: Page) => explanation(of).locator('.account')
  await expect(steps(page)).toContainText('700,000.00')
  const account = await steps(page).innerText()
  await page.getByRole('button', { name: /复制.*链接/ }).click()
  const address = await page.evaluate(() => navigator.clipboard.readText())
  await expect(page).toHaveURL(address)

  const other = await browser.newContext()
  const reopened = await other.newPage()
  await visit(reopened, address)
  await expect(headline(reopened)).toHaveText(result, { useInnerText: true })
  await expect(steps(reopened)).toHaveText(account, { useInnerText: true })
  await expect(form(reopened).locator('[name="totalCost"]')).toHaveValue('一百万')
  await expect(reopened.getByRole('textbox', { name: /第 6 户/ })).toHaveValue('7.5')
  await expect(reopened.locator('[name="readings.localBasis"]:checked')).toHaveValue('per-project')
  await expect(explanation(reopened).locator('[data-status]')).toContainText('已失效')
})

test('an example that is only looked at leaves the address alone, also for Back', async ({
  page,
}) => {
  await visit(page, '/elevator/cost-share/')
  await page.goto('/method/')
  await page.goBack()
  await expect(page).toHaveURL(/\/elevator\/cost-share\/$/)
})

test('a reading and a day left alone stay out of the address', async ({ page }) => {
  await visit(page, '/foreign-trade/high-tech-exports/')
  await type(page, 'highTechExports', '4000万')
  await expect(page).toHaveURL(/\?highTechExports=4000%E4%B8%87$/)
})

test('the last digit typed is in the address when a new version is about to open the page anew', async ({
  page,
}) => {
  await visit(page, '/foreign-trade/export-breakthrough/')
  await type(page, 'firstYearExports', '17599990')
  await expect(page).toHaveURL(/firstYearExports=17599990&/)
  const address = await form(page)
    .locator('[name="firstYearExports"]')
    .evaluate((field: HTMLInputElement) => {
      field.value = '175999900'
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      dispatchEvent(new Event('flush'))
      return location.href
    })
  expect(address).toContain('firstYearExports=175999900&')
})

test('the standing of the document follows the day that is chosen', async ({ page }) => {
  await visit(page, '/foreign-trade/export-breakthrough/')
  const standing = explanation(page).locator('[data-status]')
  const days = [
    ['2021-12-31', 'not-yet', '尚未施行'],
    ['2022-01-01', 'in-force', '有效'],
    ['2024-12-31', 'in-force', '有效'],
    ['2025-01-01', 'expired', '已失效'],
  ] as const
  const [year, month, date] = new Date(Date.now() + 8 * 3_600_000) // in China
    .toISOString()
    .slice(0, 10)
    .split('-')
    .map(Number)
  const today = `${year}年${month}月${date}日：已失效`
  await expect(standing).toContainText(today)
  for (const [day, status, words] of days) {
    await typeDate(page, 'on', day)
    await expect(standing).toHaveAttribute('data-status', status)
    await expect(standing).toContainText(words)
    await expectTotal(page, '20,000.00') // an expired rule still computes
  }
  await page.getByRole('button', { name: /今天/ }).click()
  await expect(standing).toContainText(today)
  await expect(page).not.toHaveURL(/[?&]on=/)
})

test('the day decides which standard of the insurance there can be', async ({ page }) => {
  await visit(page, '/accident-insurance/payout/')
  await choose(page, 'standard', '2021')
  await typeDate(page, 'on', '2021-09-16')
  await expect(page.locator('#field-standard-fault')).toBeVisible()
  await typeDate(page, 'on', '2021-09-17')
  await expect(page.locator('#field-standard-fault')).toHaveCount(0)
  await expect(headline(page)).toHaveAttribute('data-status', 'ok')
})

test('each example is a link that fills the form and gives its amount', async ({ page }) => {
  await visit(page, '/elevator/cost-share/')
  const filled = [
    ['200100', 3, '100.00'],
    ['300000', 2, '300,000.00'],
    ['180000', 2, '0.00'],
    ['1000000', 2, '600,000.00'],
  ] as const
  const examples = page.getByRole('region', { name: '例子' }).getByRole('link')
  for (const [totalCost, households, total] of filled) {
    await examples
      .and(page.locator(`[href*="totalCost=${totalCost}&"]`))
      .first()
      .click()
    await page.locator('#field-on:enabled').waitFor()
    await expect(form(page).locator('[name="totalCost"]')).toHaveValue(totalCost)
    await expect(page.locator('input:is(#field-weights, [id^="field-weights-"])')).toHaveCount(
      households,
    )
    await expectTotal(page, total)
  }
  await page.goBack()
  await page.locator('#field-on:enabled').waitFor()
  await expectTotal(page, '0.00')
})

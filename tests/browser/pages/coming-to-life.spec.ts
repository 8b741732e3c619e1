import type { Page } from '@playwright/test'
import { expect, test } from '../../support/browser/watched.ts'
import { expectTotal, form, headline } from '../../support/browser/site.ts'

/* A page between its HTML and its script, as on a slow network. */

/** Holds back every script of the site but the one in the head; gives what lets them through. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/_astro/*.js', async (route) => {
    if (!route.request().url().includes('before-paint')) await released
    await route.continue()
  })
  return release
}

const PATH = '/foreign-trade/export-breakthrough/'

test('a link’s page waits visibly and shows no amount of the example as if it were the link’s', async ({
  page,
}) => {
  const release = await holdScripts(page)
  await page.goto(`${PATH}?firstYearExports=175999900&manufacturer=true`, { waitUntil: 'commit' })
  await expect(page.getByText('正在照链接里的数算')).toBeVisible()
  await expect(headline(page)).toBeHidden()
  await expect(page.locator('.account')).toBeHidden()
  release()
  await expectTotal(page, '295,000.00')
  await expect(page.getByText('正在照链接里的数算')).toBeHidden()
})

test('what was typed and chosen before the script ran is kept, and computed', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto(PATH, { waitUntil: 'commit' })
  await form(page).locator('[name="firstYearExports"]').fill('175999900')
  await form(page).locator('[name="manufacturer"][value="false"]').check()
  release()
  await expect(headline(page)).toHaveAttribute('data-status', 'not-eligible')
  await expect(form(page).locator('[name="firstYearExports"]')).toHaveValue('175999900')
  await form(page).locator('[name="manufacturer"][value="true"]').check()
  await expectTotal(page, '295,000.00')
})

test('on a link’s page what was typed before the script ran weighs more than the link', async ({
  page,
}) => {
  const release = await holdScripts(page)
  await page.goto(`${PATH}?firstYearExports=9000000&manufacturer=true`, { waitUntil: 'commit' })
  await form(page).locator('[name="firstYearExports"]').fill('175999900')
  release()
  await expectTotal(page, '295,000.00')
})

test('measures ticked before the script ran are kept', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto('/together/foreign-trade/', { waitUntil: 'commit' })
  await page.locator('input[name="do"][value="export-breakthrough"]').check()
  release()
  await expect(page.locator('[data-part="results"]')).toContainText('头一年的自营出口额')
  await expect(page.locator('input[name="do"][value="export-breakthrough"]')).toBeChecked()
})

test('where the rule’s code does not load, the page says so and shows no amount of a link', async ({
  page,
}) => {
  await page.route('**/_astro/foreign-trade.export-breakthrough.*.js', (route) => route.abort())
  await page.goto(`${PATH}?firstYearExports=175999900&manufacturer=true`)
  await expect(page.getByText('没有加载成功')).toBeVisible()
})

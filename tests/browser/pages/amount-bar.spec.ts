import type { Page } from '@playwright/test'
import { expect, test } from '../../support/browser/watched.ts'
import { choose, headline, type, visit } from '../../support/browser/site.ts'

/* On a phone the amount stays in sight while the form is being filled. */

const PATH =
  '/landless-pension/subsidy/?monthlyAllowance=500&contractedArea=10&takenArea=6&members=2&birthDate=1957-03-15&noticeDate=2022-05-20&rightsHolder=true&priorSubsidy=5000&payout=drawing&creditedAge=65'
const bar = (page: Page) => page.locator('.amount-bar')
const last = (page: Page) => page.locator('input[name="creditedAge"]')

/** Opens the form on a phone and scrolls to its end. */
async function atTheEnd(page: Page, path = PATH): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 })
  await visit(page, path)
  await page.locator('.actions').waitFor()
  await expect(bar(page)).toHaveCount(0)
  await last(page).evaluate((field) => field.scrollIntoView({ block: 'center' }))
  await expect(headline(page)).not.toBeInViewport()
}

test('at the end of a long form the line has the amount, follows each digit, leads to the headline and goes there', async ({
  page,
}) => {
  await atTheEnd(page)
  await expect(bar(page)).toContainText('36,700.00 元') // 139 × 500 × 6 ÷ 10 − 5,000
  await type(page, 'priorSubsidy', '5001')
  await expect(bar(page)).toContainText('36,699.00 元')
  await type(page, 'priorSubsidy', '')
  await type(page, 'priorSubsidy', '0')
  await expect(bar(page)).toContainText('41,700.00 元')
  await bar(page).click()
  await expect(headline(page)).toBeInViewport()
  await expect(bar(page)).toHaveCount(0)
  await expect(page.locator('#headline-title')).toBeFocused()
  expect(new URL(page.url()).hash).toBe('')
})

test('the line says why there is no amount', async ({ page }) => {
  await atTheEnd(page)
  await type(page, 'takenArea', 'abc')
  await last(page).evaluate((field) => field.scrollIntoView({ block: 'center' }))
  await expect(bar(page)).toContainText('还算不出来')
  await expect(bar(page)).toContainText('被征走的承包地')
  await type(page, 'takenArea', '6')
  await choose(page, 'rightsHolder', 'false')
  await expect(bar(page)).toContainText('按条文不符合条件')
  await expect(bar(page)).not.toContainText('元')
})

test('the line says that a document has expired', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 400 })
  await visit(
    page,
    '/foreign-trade/export-breakthrough/?firstYearExports=8000000&manufacturer=true',
  )
  await page.locator('.actions').waitFor()
  await page
    .locator('input[name="firstYearExports"]')
    .evaluate((field) => field.scrollIntoView({ block: 'start' }))
  await expect(bar(page)).toContainText('20,000.00 元')
  await expect(bar(page)).toContainText('已失效')
})

test('the line is gone once the form is, and on paper', async ({ page }) => {
  await atTheEnd(page)
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await expect(bar(page)).toBeVisible()
  // It moves nothing.
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height)
  await page.emulateMedia({ media: 'print' })
  await expect(bar(page)).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.locator('.procedure').evaluate((part) => part.scrollIntoView())
  await expect(bar(page)).toHaveCount(0)
})

test('what has the focus is never under the line', async ({ page }) => {
  await atTheEnd(page)
  await page.evaluate(() => scrollTo(0, 0))
  await page.locator('input[name="monthlyAllowance"]').focus()
  let beside = 0
  for (let step = 0; step < 16; step++) {
    await page.keyboard.press('Tab')
    const gap = await page.evaluate(() => {
      const line = document.querySelector('.amount-bar')?.getBoundingClientRect()
      const focused = document.activeElement?.getBoundingClientRect()
      return line && focused ? line.top - focused.bottom : undefined
    })
    if (gap !== undefined) beside++
    expect(gap ?? 0).toBeGreaterThanOrEqual(0)
  }
  expect(beside).toBeGreaterThan(3)
})

test('the line gives way to an on-screen keyboard', async ({ page }) => {
  await atTheEnd(page)
  await last(page).focus()
  await expect(bar(page)).toBeVisible()
  await page.setViewportSize({ width: 360, height: 440 })
  await expect(bar(page)).toHaveCount(0)
  await expect(last(page)).toBeInViewport()
  // The keyboard goes, the field keeps the focus.
  await page.setViewportSize({ width: 360, height: 740 })
  await expect(bar(page)).toBeVisible()
})

test('there is no line where headline and form stand side by side, nor in a frame', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 400 })
  await visit(page, PATH)
  await page.locator('.actions').waitFor()
  await last(page).evaluate((field) => field.scrollIntoView({ block: 'center' }))
  await expect(headline(page)).not.toBeInViewport()
  await expect(bar(page)).toHaveCount(0)
  await page.setViewportSize({ width: 360, height: 400 })
  await visit(page, `/embed${PATH}`)
  await last(page).evaluate((field) => field.scrollIntoView({ block: 'center' }))
  await expect(headline(page)).not.toBeInViewport()
  await expect(bar(page)).toHaveCount(0)
})

test('in elder mode the line comes beside the answers, and not while one thing is asked', async ({
  page,
  watch,
}) => {
  watch.kept.push('huisuan-elder')
  await page.addInitScript(() => localStorage.setItem('huisuan-elder', 'on'))
  await page.setViewportSize({ width: 360, height: 740 })
  await visit(page, PATH)
  await page.locator('.actions').waitFor({ state: 'attached' })
  await headline(page).evaluate((part) => part.scrollIntoView())
  await expect(bar(page)).toHaveCount(0)
  const edit = page.getByRole('button', { name: /改\s*以前记过的补贴/ })
  await edit.evaluate((button) => button.scrollIntoView({ block: 'center' }))
  await expect(headline(page)).not.toBeInViewport()
  await expect(bar(page)).toContainText('36,700.00 元')
  await edit.click()
  await expect(page.locator('input[name="priorSubsidy"]')).toBeVisible()
  await expect(bar(page)).toBeHidden()
  await page.getByRole('button', { name: '上一步' }).click()
  await expect(bar(page)).toBeHidden()
})

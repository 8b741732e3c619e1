import type { Page } from '@playwright/test'
import { expect, test } from '../../support/browser/watched.ts'
import { visit } from '../../support/browser/site.ts'

/* The search on its page: by touch on a phone, by keyboard at a desk, and what it loads when. */

const LIFT = '/elevator/subsidy/'

/** The names of what was asked of the host so far that only a search needs. */
function followLoading(page: Page): () => string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (/search\.json|\/(open-search|engine)\./.test(pathname)) asked.push(pathname)
  })
  return () => asked
}

test.describe('by touch at 360 px', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('a reader types, sees, opens, and comes Back to what was searched', async ({ page }) => {
    const loaded = followLoading(page)
    await visit(page, '/documents/')
    await page.getByRole('link', { name: '搜索' }).tap()
    const box = page.getByRole('searchbox')
    await expect(box).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(loaded()).toEqual([])

    await box.tap()
    await page.keyboard.type('电梯补贴')
    const first = page.locator('.search-list a').first()
    await expect(first).toHaveAttribute('href', LIFT)
    await expect(page.locator('.search-count')).toHaveText(/^找到 \d+ 项，最像的在前$/)
    await expect(page.locator('.search-list li').first()).toContainText('标题里有“电梯”')
    await expect(page.locator('.search-list .badge').first()).toHaveText(
      '已失效（2025年9月15日止）',
    )
    expect(new Set(loaded()).size).toBeGreaterThanOrEqual(3)
    for (const target of await page.locator('.search :is(input, button, .search-list a)').all())
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(48)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)

    await first.tap()
    await expect(page).toHaveURL(LIFT)
    await page.goBack()
    await expect(box).toHaveValue('电梯补贴')
    await expect(first).toHaveAttribute('href', LIFT)
    await page.reload()
    await expect(box).toHaveValue('电梯补贴')
    await expect(first).toHaveAttribute('href', LIFT)
    // One Back for each page, none for what was typed.
    await page.goBack()
    await expect(page).toHaveURL('/documents/')
  })
})

test('a link with words in it is searched at once, and a document is found by its number', async ({
  page,
}) => {
  await visit(page, '/search/?q=〔2021〕５８号')
  const first = page.locator('.search-list a').first()
  await expect(first).toHaveAttribute('href', '/documents/foreign-trade/')
  await page.getByRole('searchbox').focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: '搜索' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(first).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/documents/foreign-trade/')
})

test('letters typed before the search has come are searched once it has', async ({ page }) => {
  let letThrough = () => {}
  const held = new Promise<void>((resolve) => (letThrough = resolve))
  await page.route(/open-search/, async (route) => {
    await held
    await route.continue()
  })
  await visit(page, '/search/')
  await page.getByRole('searchbox').pressSequentially('dianti')
  letThrough()
  await expect(page.locator('.search-list a').first()).toHaveAttribute('href', /^\/elevator\//)
  await expect(page).toHaveURL('/search/?q=dianti')
})

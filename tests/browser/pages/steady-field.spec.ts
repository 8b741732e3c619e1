import type { Page } from '@playwright/test'
import { expect, test } from '../../support/browser/watched.ts'
import { headline, visit } from '../../support/browser/site.ts'

/* On a phone the amount stands above the form: a field keeps its place while it is typed into. */

/** How far from the top of the page the focused field stands. */
const top = (page: Page) =>
  page.evaluate(() => (document.activeElement?.getBoundingClientRect().top ?? NaN) + scrollY)

/** Waits for two frames: in the second the headline keeps the height that it had in the first. */
const twoFrames = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )

for (const [rule, field] of [
  ['landless-pension/subsidy', 'monthlyAllowance'],
  ['foreign-trade/high-tech-exports', 'highTechExports'],
  ['elevator/subsidy', 'storeys'],
]) {
  test(`${rule}: a field emptied and typed into anew stays where it is`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await visit(page, `/${rule}/`)
    const input = page.locator(`input[name="${field}"]:enabled`)
    const typed = await input.inputValue()
    await input.focus()
    const before = await top(page)
    await page.keyboard.press('ControlOrMeta+A')
    for (const key of ['Delete', ...typed]) {
      await page.keyboard.press(key)
      // Long enough for all that follows a pause in typing.
      await page.waitForTimeout(key === 'Delete' ? 600 : 0)
      await twoFrames(page)
      expect(await top(page), key).toBeCloseTo(before, 0)
    }
    await expect(headline(page)).toHaveAttribute('data-status', 'ok')
  })
}

test('a page turned round is laid out anew', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await visit(page, '/elevator/subsidy/')
  const height = () => headline(page).evaluate(({ clientHeight }) => clientHeight)
  const upright = await height()
  await page.setViewportSize({ width: 740, height: 360 })
  await expect.poll(height).toBeLessThan(upright)
  await page.setViewportSize({ width: 360, height: 740 })
  await expect.poll(height).toBe(upright)
})

import { expect, test } from '../../support/browser/watched.ts'
import type { Locator, Page } from '@playwright/test'
import { form, formIsAlive, headline, visit } from '../../support/browser/site.ts'

/** Presses Tab until the focus is on the target, which must then be visibly marked. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    if (!(await target.evaluate((element) => element === document.activeElement))) continue
    const outline = await target.evaluate((element) => getComputedStyle(element).outlineStyle)
    expect(outline).not.toBe('none')
    return
  }
  throw new Error('Tab does not reach it')
}

test('出口零突破 can be asked from the home page to the copied link by keyboard alone', async ({
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/')
  await tabTo(page, page.locator('a[href="#content"]'))
  await page.keyboard.press('Enter')
  await tabTo(page, page.locator('main a[href="/for/enterprise/"]'))
  await page.keyboard.press('Enter')
  await page.waitForURL('**/for/enterprise/')
  await tabTo(page, page.locator('.expired-rules summary'))
  await page.keyboard.press('Enter')
  await tabTo(page, page.locator('a[href="/foreign-trade/export-breakthrough/"]'))
  await page.keyboard.press('Enter')
  await formIsAlive(page)

  const exports = form(page).locator('[name="firstYearExports"]')
  await tabTo(page, exports)
  await page.keyboard.press('Control+A')
  await page.keyboard.type('八百万块')
  await expect(headline(page)).toHaveAttribute('data-status', 'invalid')
  const fault = page.locator('a[href="#field-firstYearExports"]')
  await expect(fault).toBeVisible()
  await page.keyboard.press('Shift+Tab')
  await expect(fault).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(exports).toBeFocused()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('八百万')
  await expect(headline(page)).toContainText('20,000.00')
  await tabTo(page, form(page).locator('[name="manufacturer"]:checked'))
  await page.keyboard.press('ArrowRight')
  await expect(headline(page)).toHaveAttribute('data-status', 'not-eligible')
  await tabTo(page, page.locator('[name="readings.scope"]:checked'))
  await page.keyboard.press('ArrowDown')
  await expect(headline(page)).toHaveAttribute('data-status', 'ok')
  await tabTo(page, page.getByRole('button', { name: /链接/ }))
  await page.keyboard.press('Enter')
  const address = await page.evaluate(() => navigator.clipboard.readText())
  expect(address).toMatch(/manufacturer=false&readings\.scope=all-exporters$/)
})

test('a screen reader hears the result once, after the typing has paused', async ({ page }) => {
  await visit(page, '/foreign-trade/export-breakthrough/')
  const live = page.locator('#calculator [aria-live="polite"]')
  await expect(live).toBeEmpty()
  await live.evaluate((region) => {
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  })
  const heard = () => page.evaluate(() => Reflect.get(globalThis, 'heard') as string[])
  await form(page).locator('[name="firstYearExports"]').fill('')
  await form(page)
    .locator('[name="firstYearExports"]')
    .pressSequentially('175999900', { delay: 60 })
  await expect.poll(heard).not.toEqual([])
  await page.waitForTimeout(1200)
  expect(await heard()).toHaveLength(1)
  expect((await heard())[0]).toBe('结果：295000元')
  await form(page).locator('[name="firstYearExports"]').fill('x')
  await expect(live).toContainText('读不成数')
  expect(await heard()).toHaveLength(2)
})

import type { Page } from '@playwright/test'
import { expect, test } from '../../support/browser/watched.ts'
import { expectTotal, form, formIsAlive, type, visit } from '../../support/browser/site.ts'

/* What a reader finds on coming back: by Back, by a reload, or to a page that was hidden. */

const PATH = '/foreign-trade/export-breakthrough/'
const FIELD = '[name="firstYearExports"]'
/** 1% of 175,999,900 is more than the 295,000 at most; the first example's 20,000 is not. */
const TYPED = '175999900'

/** Types the last digit and leaves at once, before the typing has paused. */
async function typeAndLeave(page: Page, leave: () => Promise<unknown>): Promise<void> {
  await type(page, 'firstYearExports', '17599990')
  await expect(page).toHaveURL(/firstYearExports=17599990&/)
  await form(page).locator(FIELD).pressSequentially('0')
  await leave()
}

for (const cached of [true, false]) {
  test.describe(`with the back-forward cache ${cached ? 'on' : 'off'}`, () => {
    test.beforeEach(async ({ page }) => {
      if (!cached) await page.addInitScript(() => addEventListener('unload', () => undefined))
    })

    test('the last digit typed before a link was followed is there after Back', async ({
      page,
    }) => {
      await visit(page, PATH)
      await typeAndLeave(page, () => page.goto('/method/'))
      await page.goBack()
      await formIsAlive(page)
      await expect(form(page).locator(FIELD)).toHaveValue(TYPED)
      await expectTotal(page, '295,000.00')
    })
  })
}

for (const event of ['visibilitychange', 'freeze', 'pagehide', 'flush'])
  test(`the last digit typed is in the address at once on ${event}`, async ({ page }) => {
    await visit(page, PATH)
    await type(page, 'firstYearExports', '17599990')
    await expect(page).toHaveURL(/firstYearExports=17599990&/)
    const address = await form(page)
      .locator(FIELD)
      .evaluate((field: HTMLInputElement, name) => {
        field.value = '175999900'
        field.dispatchEvent(new InputEvent('input', { bubbles: true }))
        const target = /^(v|fr)/.test(name) ? document : window
        target.dispatchEvent(new Event(name))
        return location.href
      }, event)
    expect(address).toContain('firstYearExports=175999900&')
  })

test.describe('in elder mode', () => {
  const QUESTIONS = '/landless-pension/monthly-topup/'
  const title = (page: Page) => form(page).getByRole('heading').first()
  const box = (page: Page) => form(page).getByRole('textbox')

  test.beforeEach(async ({ page, watch }) => {
    watch.kept.push('huisuan-elder')
    await page.addInitScript(() => localStorage.setItem('huisuan-elder', 'on'))
  })

  test('each question is a step of Back and Forward, and a reload stays at it', async ({
    page,
  }) => {
    await page.goto('/method/')
    await page.goto(QUESTIONS)
    await expect(title(page)).toHaveText('第 1 个问题，共 2 个')
    await box(page).fill('41700')
    await page.keyboard.press('Enter')
    await expect(title(page)).toHaveText('第 2 个问题，共 2 个')
    await box(page).fill('65')
    await page.keyboard.press('Enter')
    await expectTotal(page, '412.87') // 41,700 ÷ 101

    await page.goBack()
    await expect(title(page)).toHaveText('第 2 个问题，共 2 个')
    await expect(box(page)).toHaveValue('65')
    await expect(page).toHaveURL(/age=65/)
    await page.reload()
    await expect(title(page)).toHaveText('第 2 个问题，共 2 个')
    await expect(box(page)).toHaveValue('65')
    await page.goBack()
    await expect(title(page)).toHaveText('第 1 个问题，共 2 个')
    await expect(box(page)).toHaveValue('41700')
    await page.goForward()
    await page.goForward()
    await expectTotal(page, '412.87')
    for (let steps = 0; steps < 3; steps++) await page.goBack()
    await expect(page).toHaveURL(/method/)
  })

  test('a link of what apps add alone asks the first question, with nothing filled in', async ({
    page,
  }) => {
    await page.goto(`${QUESTIONS}?from=singlemessage&isappinstalled=0`)
    await expect(title(page)).toHaveText('第 1 个问题，共 2 个')
    await expect(box(page)).toHaveValue('')
  })
})

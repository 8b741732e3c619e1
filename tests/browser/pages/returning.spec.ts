import type { Page } from '@playwright/test'
import { expect, test } from '../../support/browser/watched.ts'
import { expectTotal, form, formIsAlive, type, visit } from '../../support/browser/site.ts'
import { WINDOWED } from '../../support/browser/windowed.ts'

/* What a reader finds on coming back: by Back, by a reload, or to a page that was hidden. */

const PATH = '/foreign-trade/export-breakthrough/'
const FIELD = '[name="firstYearExports"]'
/** 1% of 175,999,900 is more than the 295,000 at most; the first example's 20,000 is not. */
const TYPED = '175999900'

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    // Playwright turns the back-forward cache off by itself.
    await use({
      ...launchOptions,
      ...WINDOWED,
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    })
  },
})

/** Goes back without awaiting a `load`, which a page out of the cache does not have. */
const back = (page: Page) => page.goBack({ waitUntil: 'commit' })
const forward = (page: Page) => page.goForward({ waitUntil: 'commit' })

async function followLinkAndBack(page: Page): Promise<void> {
  await page.getByRole('link', { name: '五期公报' }).click()
  await expect(page).toHaveURL(/coverage/)
  await back(page)
}

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

    /** Leaves a page by a link of its head and comes back to it. */
    async function leaveAndReturn(page: Page): Promise<void> {
      await page.evaluate(() =>
        addEventListener('pageshow', ({ persisted }) => {
          document.documentElement.dataset['persisted'] = String(persisted)
        }),
      )
      await followLinkAndBack(page)
      await expect(page.locator('html[data-persisted="true"]')).toHaveCount(cached ? 1 : 0)
    }

    test('the last digit typed before a link was followed is there after Back', async ({
      page,
    }) => {
      await visit(page, PATH)
      await typeAndLeave(page, () => followLinkAndBack(page))
      await formIsAlive(page)
      await expect(form(page).locator(FIELD)).toHaveValue(TYPED)
      await expectTotal(page, '295,000.00')
    })

    test('a calculation whose address is written is there after Back', async ({ page }) => {
      await visit(page, PATH)
      await type(page, 'firstYearExports', TYPED)
      await expect(page).toHaveURL(/175999900&/)
      await leaveAndReturn(page)
      await formIsAlive(page)
      await expect(form(page).locator(FIELD)).toHaveValue(TYPED)
      await expectTotal(page, '295,000.00')
    })

    test('the list of all rules fits its filter after Back', async ({ page }) => {
      await visit(page, '/rules/')
      const shown = page.locator('#rules li[data-words]:visible')
      const all = await shown.count()
      await page.getByRole('searchbox').fill('电梯')
      await page.getByLabel('农民').last().check()
      const [found, count] = [await shown.count(), page.locator('.filter-count')]
      expect(found).toBeLessThan(all)
      const words = await count.innerText()
      await leaveAndReturn(page)
      await expect(page.getByRole('searchbox')).toHaveValue('电梯')
      await expect(count).toHaveText(words)
      await expect(shown).toHaveCount(found)
    })

    test('the timeline shows the day in its box after Back', async ({ page }) => {
      await visit(page, '/timeline/')
      await page.getByLabel('看哪一天').fill('2020-12-31')
      await leaveAndReturn(page)
      await expect(page.getByLabel('看哪一天')).toHaveValue('2020-12-31')
      await expect(page.locator('.day-form [role="status"]')).toContainText('2020年12月31日')
      await expect(page.locator('.periods caption')).toContainText('2020年12月31日')
    })

    test('the measures ticked are those computed after Back', async ({ page }) => {
      await visit(page, '/together/foreign-trade/')
      const box = page.locator('input[name="do"][value="export-breakthrough"]')
      await box.check()
      await expect(page).toHaveURL(/do=export-breakthrough/)
      await leaveAndReturn(page)
      await expect(box).toBeChecked()
      await expect(page.locator('[data-part="results"]')).toContainText('头一年的自营出口额')
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
    await expect(title(page)).toHaveText('第 1 个问题，共 3 个')
    await box(page).fill('41700')
    await page.keyboard.press('Enter')
    await expect(title(page)).toHaveText('第 2 个问题，共 3 个')
    await page.getByRole('radio', { name: '已经在领养老金' }).check()
    await page.getByRole('button', { name: '下一步' }).click()
    await expect(title(page)).toHaveText('第 3 个问题，共 3 个')
    await box(page).fill('65')
    await page.keyboard.press('Enter')
    await expectTotal(page, '412.87') // 41,700 ÷ 101

    await back(page)
    await expect(title(page)).toHaveText('第 3 个问题，共 3 个')
    await expect(box(page)).toHaveValue('65')
    await expect(page).toHaveURL(/age=65/)
    await page.reload()
    await expect(title(page)).toHaveText('第 3 个问题，共 3 个')
    await expect(box(page)).toHaveValue('65')
    await back(page)
    await expect(title(page)).toHaveText('第 2 个问题，共 3 个')
    await expect(page.getByRole('radio', { name: '已经在领养老金' })).toBeChecked()
    await back(page)
    await expect(title(page)).toHaveText('第 1 个问题，共 3 个')
    await expect(box(page)).toHaveValue('41700')
    await forward(page)
    await forward(page)
    await forward(page)
    await expectTotal(page, '412.87')
    for (let steps = 0; steps < 4; steps++) await back(page)
    await expect(page).toHaveURL(/method/)
  })

  test('a link of what apps add alone asks the first question, with nothing filled in', async ({
    page,
  }) => {
    await page.goto(`${QUESTIONS}?from=singlemessage&isappinstalled=0`)
    await expect(title(page)).toHaveText('第 1 个问题，共 3 个')
    await expect(box(page)).toHaveValue('')
  })
})

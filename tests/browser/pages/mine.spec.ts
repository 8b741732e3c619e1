import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../../support/browser/watched.ts'
import type { Locator, Page } from '@playwright/test'
import { expectTotal, form, headline, type, visit } from '../../support/browser/site.ts'

const EXPORTS = '/foreign-trade/export-breakthrough/'
const SMALL = `${EXPORTS}?firstYearExports=800万&manufacturer=true`
const LARGE = `${EXPORTS}?firstYearExports=2亿&manufacturer=true&on=2023-06-30`
const KEY = 'huisuan.mine'

/* Naming, deleting, undoing and what cannot be read are tested by component, in tests/component/mine.test.ts. */

test.beforeEach(({ watch }) => void watch.kept.push(KEY))

const entries = (page: Page): Locator => page.locator('.mine-list > li')
const button = (at: Page | Locator, name: string | RegExp): Locator =>
  at.getByRole('button', { name })

/** Opens a calculation and saves it, under the name it is offered unless another is given. */
async function save(page: Page, path: string, name?: string): Promise<void> {
  await visit(page, path)
  await button(page, '存进我的测算').click()
  const box = page.getByLabel('给这笔账起个名字')
  if (name !== undefined) await box.fill(name)
  await box.press('Enter')
}

/** Saves and expects that it is said. */
async function saved(page: Page, path: string, name?: string): Promise<void> {
  await save(page, path, name)
  await expect(page.getByText('已存为')).toBeFocused()
}

/** Puts a text where the calculations are kept, before any page opens. */
async function plant(page: Page, text: string): Promise<void> {
  await page.goto('/404.html')
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [KEY, text] as const)
}

test('a saved calculation is listed with its amount and day, and reopens as it was', async ({
  page,
}) => {
  await saved(page, SMALL)
  await page.getByRole('link', { name: '看我的测算' }).click()
  await expect(entries(page)).toHaveCount(1)
  // 5,000 + 10,000 + one step of 300万
  for (const text of ['20,000.00 元', '出口零突破奖励', '符合条件就给', /20\d\d年\d+月\d+日存的/])
    await expect(entries(page)).toContainText(text)
  await entries(page).getByRole('link', { name: '出口零突破奖励 800 万元' }).click()
  await page.locator('#field-on:enabled').waitFor()
  await expectTotal(page, '20,000.00')
  await expect(form(page).locator('[name="firstYearExports"]')).toHaveValue('800万')
})

test('nothing is kept unless the reader saves', async ({ page }) => {
  await visit(page, SMALL)
  await button(page, '存进我的测算').click()
  await page.getByLabel('给这笔账起个名字').fill('还没按存')
  await visit(page, '/mine/')
  await expect(page.getByText('这里还没有测算')).toBeVisible()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('an interrupted calculation is kept as unfinished and can be finished', async ({ page }) => {
  await saved(page, `${EXPORTS}?firstYearExports=&manufacturer=true`)
  await visit(page, '/mine/')
  await expect(entries(page)).toContainText('还没填完')
  await expect(entries(page)).not.toContainText(/\d\.\d\d/)
  await entries(page).getByRole('link').click()
  await page.locator('#field-on:enabled').waitFor()
  await expect(headline(page)).toHaveAttribute('data-status', 'invalid')
  await type(page, 'firstYearExports', '500万')
  await expectTotal(page, '15,000.00') // 5,000 + 10,000
})

test('two are compared by their rules’ own code, loaded only then; what differs is said', async ({
  page,
}) => {
  await saved(page, SMALL, '小')
  await saved(page, LARGE, '大')
  const scripts: string[] = []
  await page.goto('/404.html')
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname))
  await page.goto('/mine/')
  await entries(page).nth(0).getByRole('checkbox').check()
  await expect(button(page, /并排比/)).toHaveCount(0)
  await entries(page).nth(1).getByRole('checkbox').check()
  expect(scripts.filter((path) => path.includes('export-breakthrough'))).toEqual([])
  await button(page, '并排比这 2 笔').click()
  await expect(page.getByRole('heading', { name: '并排比' })).toBeFocused()
  const row = (words: string) => page.getByRole('row').filter({ hasText: words })
  // 5,000 + 10,000 + 65 steps × 5,000 = 340,000, at most 300,000; 5,000 + 10,000 + 5,000
  await expect(row('现在算出来').getByRole('cell')).toHaveText(['300,000.00 元', '20,000.00 元'])
  await expect(row('头一年的自营出口额')).toContainText('不同')
  await expect(row('头一年的自营出口额').getByRole('cell')).toHaveText([
    '200,000,000 元',
    '8,000,000 元',
  ])
  await expect(row('是生产性企业')).not.toContainText('不同')
  await expect(row('按哪天算').getByRole('cell').first()).toHaveText('2023年6月30日')
  await expect(row('文件有没有效').getByRole('cell').first()).toHaveText(
    '有效（到2024年12月31日止）',
  )
  expect(scripts.filter((path) => path.includes('export-breakthrough'))).toHaveLength(1)
  await entries(page).nth(0).getByRole('checkbox').uncheck()
  await expect(page.getByRole('table')).toHaveCount(0)
})

/** What stands in the storage after a save, for a test to change by hand. */
const lift = (more: Record<string, unknown>) => ({
  id: 'x',
  name: '电梯',
  title: '老楼加装电梯补助',
  address:
    'elevator/subsidy/?elevators=1&storeys=6&legalTitle=true&singleOwner=false&certificate=true',
  total: '200,000.00 元',
  kind: '符合条件就给',
  at: '2025-01-01T00:00:00.000Z',
  ...more,
})
const stored = (...kept: unknown[]) => JSON.stringify({ version: 1, entries: kept })

test('a result that has changed since it was saved is shown with what it was', async ({ page }) => {
  const gone = {
    id: 'y',
    name: '没有了的',
    address: 'no-such/rule/?a=1',
    total: '1.00 元',
    at: '2024-01-01',
  }
  await plant(page, stored(lift({ total: '150,000.00 元' }), lift(gone)))
  await visit(page, '/mine/')
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await button(page, /并排比/).click()
  const cells = page.getByRole('row').filter({ hasText: '现在算出来' }).getByRole('cell')
  await expect(cells.nth(0)).toContainText('200,000.00 元') // 10万 + 5万 + 5万
  await expect(cells.nth(0)).toContainText('保存时是 150,000.00 元')
  await expect(cells.nth(1)).toContainText('1.00 元')
  await expect(cells.nth(1)).toContainText('保存时的数')
})

test('what another tab saves or deletes shows at once, and neither loses the other’s', async ({
  page,
  context,
}) => {
  await saved(page, SMALL, '甲')
  await visit(page, '/mine/')
  const other = await context.newPage()
  await saved(other, LARGE, '乙')
  await expect(entries(page).getByRole('link')).toHaveText(['乙', '甲'])
  await button(page, /删掉.*甲/).click()
  await visit(other, '/mine/')
  await expect(entries(other).getByRole('link')).toHaveText(['乙'])
})

/** Forbids the storage, or lets it be full, before any script of the page runs. */
const SPOILED = {
  'forbids storage': () =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    }),
  'has no storage': () => Object.defineProperty(window, 'localStorage', { value: null }),
  'has a full storage': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  },
}
for (const [what, spoil] of Object.entries(SPOILED)) {
  test(`a browser that ${what} gets a message when saving, and the calculator goes on`, async ({
    page,
  }) => {
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(message))
    await page.addInitScript(spoil)
    await save(page, SMALL, '我起的名字')
    const words = what === 'has a full storage' ? '存满了' : '不让网页在这台设备上存东西'
    await expect(page.getByRole('alert')).toContainText(words)
    await expect(page.getByLabel('给这笔账起个名字')).toHaveValue('我起的名字')
    await type(page, 'firstYearExports', '500万')
    await expectTotal(page, '15,000.00')
    await visit(page, '/mine/')
    await expect(page.getByRole('heading', { name: '存下的测算（0 笔）' })).toBeVisible()
    if (what !== 'has a full storage') await expect(page.getByRole('alert')).toContainText(words)
    expect(faults).toEqual([])
  })
}

test('scripts in names and broken entries are harmless, and the rest is listed', async ({
  page,
}) => {
  const alarms: string[] = []
  page.on('pageerror', ({ message }) => alarms.push(message))
  page.on('dialog', (dialog) => {
    alarms.push(dialog.message())
    void dialog.dismiss()
  })
  const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>'
  await plant(
    page,
    stored(
      lift({ name: evil, title: evil, total: evil, kind: evil }),
      lift({ id: 'j', address: 'javascript:alert(3)//?' }),
      lift({ id: 'x' }),
      lift({ id: 'p', name: '原型', address: 'constructor/?x=1' }),
      null,
    ),
  )
  await page.setViewportSize({ width: 320, height: 700 })
  await visit(page, '/mine/')
  await expect(entries(page)).toHaveCount(2)
  await expect(page.getByText('有 3 笔读不出来')).toBeVisible()
  await expect(page.getByRole('link', { name: evil.slice(0, 60) })).toBeVisible()
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await button(page, /并排比/).click()
  await expect(page.getByRole('table')).toBeVisible()
  await expect(page.locator('#mine :is(img, script)')).toHaveCount(0)
  expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(320)
  await button(page, /删掉.*原型/).click()
  const left = await page.evaluate(
    (key) => JSON.parse(localStorage.getItem(key) ?? '').entries,
    KEY,
  )
  expect(left).toHaveLength(4)
  expect(alarms).toEqual([])
})

test('axe finds nothing wrong while renaming, undoing, comparing and clearing', async ({
  page,
}) => {
  await plant(page, stored(lift({ id: 'a' }), lift({ id: 'b', name: '乙' }), lift({ id: 'c' })))
  await visit(page, '/mine/')
  await entries(page).nth(0).getByRole('checkbox').check()
  await entries(page).nth(2).getByRole('checkbox').check()
  await button(page, /并排比/).click()
  await expect(page.getByRole('table')).toBeVisible()
  await button(page, /删掉.*乙/).click()
  await button(page, /改名/).first().click()
  await button(page, '全部删掉').click()
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect.soft(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`)).toEqual([])
    const small = await page
      .locator('#mine :is(button, label.option, input[type=text])')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).length)
    expect.soft(small).toBe(0)
  }
})

test('by keyboard alone a calculation is saved, found and compared', async ({ page }) => {
  await plant(page, stored(lift({})))
  await visit(page, SMALL)
  await button(page, '存进我的测算').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('给这笔账起个名字')).toBeFocused()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('键盘')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('已存为“键盘”')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/mine/')
  const boxes = page.getByRole('checkbox')
  await page.getByRole('link', { name: '键盘' }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(boxes.nth(0)).toBeChecked()
  for (let i = 0; i < 4; i++) await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(boxes.nth(1)).toBeChecked()
  for (let i = 0; i < 3; i++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '并排比' })).toBeFocused()
})

import { expect, test } from '../../support/browser/watched.ts'
import type { Locator, Page } from '@playwright/test'
import { rules } from '../../../src/policies/index.ts'
import { visit } from '../../support/browser/site.ts'

const PATH = '/together/foreign-trade/'

const box = (page: Page, name: string): Locator => page.locator(`input[name="do"][value="${name}"]`)
const field = (page: Page, name: string): Locator => page.locator(`input[name="${name}"]`)
/** What a measure gives, in the account. */
const line = (page: Page, name: string): Locator =>
  page.locator(`[data-part="results"] li[data-measure="${name}"]`)
const sum = (page: Page, kind: string): Locator => page.locator(`li[data-class="${kind}"]`)

/** Ticks measures; once one is, the others are folded away until one asks for them. */
async function tick(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) {
    if (!(await box(page, name).isVisible()))
      await page.getByRole('button', { name: /^还要加别的/ }).click()
    await box(page, name).check()
  }
}

/** Ticks eight measures and answers what they ask, but for one figure and with one too small. */
async function fillIn(page: Page): Promise<void> {
  await tick(
    page,
    ...['exhibition-abroad', 'customs-clearance', 'freight-trains', 'road-freight'],
    ...['credit-insurance', 'rent-free', 'high-tech-exports', 'export-breakthrough'],
  )
  const answers = {
    'annual-exports': '1200万',
    'exhibition-abroad.boothFee': '5万',
    'customs-clearance.clearanceCost': '86000',
    'customs-clearance.shippingCharges': '6000',
    'freight-trains.trains': '3',
    'road-freight.roadFreight': '10万',
    'credit-insurance.premium': '100000',
    'rent-free.monthlyRent': '20000',
    'rent-free.months': '12',
    'high-tech-exports.highTechExports': '2000万',
  }
  for (const [name, text] of Object.entries(answers)) await field(page, name).fill(text)
  await page.locator('input[name="export-breakthrough.manufacturer"][value="true"]').check()
}

test('a firm ticks eight measures, answers each fact once and sees what each gives and the sums', async ({
  page,
}) => {
  await visit(page, PATH)
  await fillIn(page)
  await expect(field(page, 'annual-exports')).toHaveCount(1)
  const given = {
    'customs-clearance': '40,000.00', // half of 86,000 − 6,000
    'freight-trains': '300,000.00', // 3 × 100,000
    'road-freight': '5,000.00', // 5% of 100,000
    'credit-insurance': '30,000.00', // 30% of 100,000
    'rent-free': '240,000.00', // 12 × 20,000
    'export-breakthrough': '25,000.00', // 5,000 + 10,000 + 2 whole steps above 500万
  }
  for (const [name, amount] of Object.entries(given)) {
    await expect(line(page, name)).toHaveAttribute('data-progress', 'ok')
    await expect(line(page, name).getByText(amount, { exact: true })).toBeVisible()
  }
  await expect(line(page, 'high-tech-exports')).toHaveAttribute('data-progress', 'not-eligible')
  await expect(line(page, 'high-tech-exports')).toContainText('现在是20,000,000 元')
  await expect(line(page, 'exhibition-abroad')).toHaveAttribute('data-progress', 'missing')
  await expect(line(page, 'exhibition-abroad')).toContainText('还差：省里补的展位费')
  await expect(page.locator('.problems').filter({ visible: true })).toHaveCount(0)
  await expect(sum(page, 'entitlement')).toContainText('400,000.00 元') // without the booth
  await expect(page.locator('.class-totals')).toContainText('还有 1 项没算出来')

  await field(page, 'exhibition-abroad.provincialSubsidy').fill('3万') // leaves 20,000
  await expect(sum(page, 'entitlement').locator('.sum')).toHaveText('420,000.00 元')
  // 2⅓ steps instead of two: 11,666.67 instead of 10,000.
  await expect(sum(page, 'entitlement')).toContainText('从 420,000.00 元 到 421,666.67 元')
  await expect(sum(page, 'saving').locator('.sum')).toHaveText('240,000.00 元')
  await expect(page.locator('.class-totals')).toContainText('已失效（2024年12月31日止）')
  await expect(page.locator('.class-totals')).not.toContainText('660,000')

  await line(page, 'export-breakthrough').getByText('换一种读法').click()
  await field(page, 'export-breakthrough.readings.step').last().check()
  await expect(line(page, 'export-breakthrough').locator('.amount')).toContainText('26,666.67')
  await expect(sum(page, 'entitlement').locator('.sum')).toHaveText('421,666.67 元')
})

test('its link reopens the same form and account in another browser, and leads to each measure', async ({
  page,
  browser,
}) => {
  await visit(page, PATH)
  await fillIn(page)
  await page.locator('#field-on').fill('2023')
  await line(page, 'export-breakthrough').getByText('换一种读法').click()
  await field(page, 'export-breakthrough.readings.step').last().check()
  await expect(page).toHaveURL(/on=2023-/)
  await expect(page).toHaveURL(/readings\.step=pro-rata/)
  const text = async (one: Page) =>
    (await one.locator('[data-part="results"] .measure-lines').allInnerTexts())
      .concat(await one.locator('.class-totals').innerText())
      .join('\n')
  await line(page, 'export-breakthrough').getByText('换一种读法').click() // closed again

  const context = await browser.newContext({ locale: 'zh-CN' })
  const other = await context.newPage()
  const added = `${page.url()}&from=singlemessage&isappinstalled=0`
  await visit(other, added)
  await expect.poll(() => text(other)).toBe(await text(page))
  await expect(field(other, 'annual-exports')).toHaveValue('1200万')
  await expect(box(other, 'rent-free')).toBeChecked()
  await expect(box(other, 'relocation')).toHaveCount(0) // folded away
  await expect(other.getByRole('region', { name: '链接里没有用上的内容' })).toHaveCount(0)

  await line(other, 'export-breakthrough').getByRole('link').first().click()
  await expect(other.locator('[data-part="headline"]')).toContainText('26,666.67')
  await expect(field(other, 'firstYearExports')).toHaveValue('1200万')
  await other.getByRole('link', { name: '一次填报' }).click()
  await expect(box(other, 'export-breakthrough')).toBeChecked()
})

test('nonsense typed is named at its control, counts in no sum, and a tick taken away loses nothing', async ({
  page,
}) => {
  await visit(page, PATH)
  await fillIn(page)
  await field(page, 'annual-exports').fill('很多')
  await expect(page.locator('.problems a[href="#field-annual-exports"]')).toHaveCount(1)
  await expect(field(page, 'annual-exports')).toHaveAttribute('aria-invalid', 'true')
  for (const name of ['customs-clearance', 'road-freight', 'export-breakthrough']) {
    await expect(line(page, name)).toHaveAttribute('data-progress', 'wrong')
    await expect(line(page, name)).not.toHaveText(/\d[\d,]*\.\d\d/)
  }
  await expect(sum(page, 'entitlement').locator('.sum')).toHaveText('330,000.00 元') // trains, insurance

  for (const name of ['customs-clearance', 'road-freight', 'export-breakthrough'])
    await box(page, name).uncheck()
  await expect(field(page, 'annual-exports')).toHaveCount(0)
  await expect(page.locator('.problems').filter({ visible: true })).toHaveCount(0)
  await expect(page).not.toHaveURL(/annual-exports/)
  await tick(page, 'road-freight', 'customs-clearance')
  await expect(field(page, 'annual-exports')).toHaveValue('很多')
  await expect(field(page, 'customs-clearance.clearanceCost')).toHaveValue('86000')
  await field(page, 'annual-exports').fill('1200万')
  await expect(sum(page, 'entitlement').locator('.sum')).toHaveText('375,000.00 元')
})

test('a link with what no measure knows says so, and opens a form that works', async ({ page }) => {
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  await visit(
    page,
    `${PATH}?do=freight-trains,__proto__&freight-trains.trains=2&freight-trains.__proto__=1` +
      '&profit=1&constructor.x=1&toString=1&on=never&relocation.relocationCost=500万',
  )
  const unused = page.getByRole('region', { name: '链接里没有用上的内容' })
  for (const text of ['do=__proto__', 'profit=1', 'constructor.x=1', 'toString=1', 'relocation.'])
    await expect(unused).toContainText(text)
  await expect(line(page, 'freight-trains')).not.toHaveText(/\d[\d,]*\.\d\d/)
  await page.getByRole('button', { name: /改回今天/ }).click()
  await expect(sum(page, 'entitlement').locator('.sum')).toHaveText('200,000.00 元')
  await tick(page, 'relocation') // what the link said of it is there after all: a fifth, 500,000 at most
  await expect(line(page, 'relocation').locator('.amount')).toContainText('500,000.00')
  await expect(unused).not.toContainText('relocation')
  expect(faults).toEqual([])
})

test('money to be paid back and days are in no sum of what is given', async ({ page }) => {
  await visit(
    page,
    '/together/service-recovery/?do=travel-deposit,food-festival,tax-deferral' +
      '&travel-deposit.deposit=20万&food-festival.cost=10万&food-festival.preApproved=true' +
      '&tax-deferral.dueDate=2020-10-20',
  )
  await expect(sum(page, 'entitlement').locator('.sum')).toHaveText('30,000.00 元') // 30%
  await expect(sum(page, 'apart')).toContainText('要交回去')
  await expect(sum(page, 'apart').locator('.sum')).toHaveText('160,000.00 元') // 80%
  await expect(line(page, 'tax-deferral')).toContainText('2021年1月20日')
  await expect(page.locator('.class-totals')).toContainText('没有加：税款最晚缓到哪天')
})

test('only ticked measures’ files are asked for; one that fails is named and can be tried again', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await visit(page, PATH)
  const items = page.locator('.offers [data-measure]')
  await expect(items).toHaveCount(rules.filter(({ id }) => id.startsWith('foreign-trade/')).length)
  const scripts = await page.locator('#together').evaluate((root) => {
    const { measures } = JSON.parse(root.dataset['props'] ?? '') as {
      measures: { name: string; script: string }[]
    }
    return Object.fromEntries(measures.map(({ name, script }) => [name, script]))
  })
  const files = Object.values(scripts)
  expect(files.filter((file) => asked.includes(file))).toEqual([])

  const broken = scripts['road-freight']
  let down = true
  await page.route(`**${broken}*`, (route) => (down ? route.abort() : route.continue()))
  await tick(page, 'freight-trains', 'road-freight')
  await field(page, 'freight-trains.trains').fill('1')
  await expect(sum(page, 'entitlement').locator('.sum')).toHaveText('100,000.00 元')
  await expect(line(page, 'road-freight')).toHaveAttribute('data-progress', 'failed')
  expect(files.filter((file) => asked.includes(file)).sort()).toEqual(
    [scripts['freight-trains'], broken].sort(),
  )
  down = false
  await page.getByRole('button', { name: '再试一次' }).click()
  await expect(field(page, 'road-freight.roadFreight')).toBeVisible()
})

test('the joint form is found from the firms’ page and the document’s', async ({ page }) => {
  for (const path of ['/for/enterprise/', '/documents/foreign-trade/']) {
    await page.goto(path)
    await expect(page.locator(`main a[href="${PATH}"]`).first()).toBeVisible()
  }
  await page.goto('/foreign-trade/road-freight/')
  await expect(page.locator(`a[href="${PATH}?do=road-freight"]`)).toBeVisible()
  await page.goto('/elevator/subsidy/')
  await expect(page.locator('a[href*="/together/"]')).toHaveCount(0)
})

import { expect, test } from '../../support/browser/watched.ts'
import { documents, rules } from '../../../src/policies/index.ts'
import { bulletins } from '../../../src/policies/coverage/index.ts'
import { rulePaths, visit } from '../../support/browser/site.ts'

const EVERYDAY = {
  出口: '/foreign-trade/export-breakthrough/',
  失地: '/landless-pension/subsidy/',
  电梯: '/elevator/subsidy/',
  骨折: '/accident-insurance/payout/',
  报废货车: '/truck-scrapping/subsidy/',
  护理: '/long-term-care/benefit/',
  房租: '/service-recovery/state-rent/',
}
for (const [word, path] of Object.entries(EVERYDAY)) {
  test(`who looks for ${word} finds ${path}`, async ({ page }) => {
    await visit(page, '/rules/')
    await page.getByRole('searchbox').fill(word)
    await expect(page.locator(`#rules li a[href="${path}"]`)).toBeVisible()
    await expect(page.locator('.filter-count')).toHaveText(/^找到 \d+ 项$/)
    expect(await page.locator('#rules li[data-words]:visible').count()).toBeLessThan(rules.length)
  })
}

test('who looks for what is not there gets a message, and gets everything back', async ({
  page,
}) => {
  await visit(page, '/rules/')
  const shown = page.locator('#rules li[data-words]:visible')
  const folded = page.locator('#rules details li[data-words]')
  await expect(shown).toHaveCount(rules.length - (await folded.count()))
  await page.getByRole('searchbox').fill('航天飞机')
  await expect(page.locator('.filter-count')).toContainText('没有找到')
  await page.getByRole('searchbox').fill('')
  await expect(shown).toHaveCount(rules.length - (await folded.count()))
})

test('the coverage page names every document and leads to every rule', async ({ page }) => {
  const paths = await rulePaths(page)
  await visit(page, '/coverage/')
  const entries = bulletins.flatMap((bulletin) => bulletin.documents)
  await expect(page.locator('.entries > li')).toHaveCount(entries.length)
  for (const path of paths)
    await expect(page.locator(`.entries a[href="${path}"]`)).not.toHaveCount(0)
  const verdicts = await page.locator('.entries > li .verdict').allInnerTexts()
  expect(verdicts.filter((verdict) => verdict === '能算')).toHaveLength(documents.length)
})

test('another day on the timeline shows what was in force on it', async ({ page }) => {
  await visit(page, '/timeline/')
  const status = page.locator('.day-form [role="status"]')
  await page.getByLabel('看哪一天').fill('2020-12-31')
  // 39号 ended that day, 32号 and 35号 ran on; 29, 26, 33, 37, 61, 62, 65 and 74号 state no end.
  await expect(status).toHaveText(
    '2020年12月31日：3 份有效，8 份没写截止日期，10 份尚未施行，0 份已失效。',
  )
  await page.getByLabel('看哪一天').fill('2019-01-01')
  await expect(status).toContainText(
    `0 份有效，0 份没写截止日期，${documents.length} 份尚未施行，0 份已失效`,
  )
  const line = page.locator('[data-day-line]')
  await expect(line).toHaveAttribute('x1', '200')
})

test('a deadline shows the working days it counted and the days off it passed over', async ({
  page,
}) => {
  // 2021-02-05 was a Friday; the Spring Festival was off from 11 to 17 February, 7 and 20 February worked.
  await visit(
    page,
    '/procurement/query-deadlines/?trigger=document-obtained&triggerDate=2021-02-05',
  )
  await expect(page.locator('[data-part="headline"]')).toContainText('2021年2月20日')
  const account = page.locator('[data-part="explanation"] .account')
  await expect(account).toContainText('7 个工作日')
  await expect(account).toContainText('2021年2月11日（春节）')
})

test('a date beyond the calendars that are known is refused with that reason', async ({ page }) => {
  await visit(
    page,
    '/procurement/query-deadlines/?trigger=document-obtained&triggerDate=2035-02-05',
  )
  await expect(page.locator('[data-part="headline"] [data-status]')).toHaveAttribute(
    'data-status',
    'invalid',
  )
  await expect(page.locator('.problems a[href="#field-triggerDate"]')).toContainText('起算日')
})

test('two things wrong with one field are both named', async ({ page }) => {
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  await visit(
    page,
    '/procurement/query-deadlines/?trigger=document-obtained&triggerDate=2021-02-05&acceptedDate=2015-01-01',
  )
  await expect(page.locator('.problems a[href="#field-acceptedDate"]')).toHaveCount(2)
  expect(faults).toEqual([])
})

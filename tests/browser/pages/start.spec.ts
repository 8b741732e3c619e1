import { expect, test } from '../../support/browser/watched.ts'
import { expectTotal, visit } from '../../support/browser/site.ts'

const ASKED =
  '/start/?do=land-taken,lift&urban-allowance=500&contracted-land=4.5&contracted-land-taken=4.5' +
  '&land-sharers=3&landless-pension/household.eligibleMembers=2' +
  '&landless-pension/subsidy.birthDate=1960-03-05&landless-pension/subsidy.noticeDate=2021-05-01' +
  '&lift-count=1&building-storeys=6'

test('what is found leads to its page with everything filled in, and to how one gets it', async ({
  page,
}) => {
  await visit(page, ASKED)
  const household = page.locator('li[data-measure="landless-pension/household"]')
  await expect(household.locator('.sum')).toHaveText('139,000.00') // 2 × 139 × 500
  await household.getByRole('link', { name: '怎么办' }).click()
  await expect(page).toHaveURL(/\/landless-pension\/household\/\?.*#procedure-title$/)
  await expectTotal(page, '139,000.00')
  await expect(page.locator('#field-contractedArea')).toHaveValue('4.5')
  await expect(page.getByRole('heading', { name: '怎么办' })).toBeInViewport()

  await page.goBack()
  const person = page.locator('li[data-measure="landless-pension/subsidy"]')
  await expect(person.locator('.amount')).toHaveText('符合的话 69,500.00 元')
  await person.getByRole('link', { name: '被征地农民养老补贴', exact: true }).click()
  // What was left open is asked there.
  await expect(page.locator('a[href="#field-rightsHolder"]')).toBeVisible()
})

test('what has expired is folded where something is in force, and shows what it was', async ({
  page,
}) => {
  await visit(page, ASKED)
  const lift = page.locator('li[data-measure="elevator/subsidy"]')
  await expect(lift).toBeHidden()
  await expect(page.locator('.class-totals').first()).not.toContainText('已失效')
  await page.getByText('已失效的 4 项，当时是这样').click()
  await expect(lift.locator('.amount')).toHaveText('符合的话 200,000.00 元')
  // On a day when it was in force it stands with the others.
  await page.locator('#field-on').fill('2024')
  await expect(page.getByText(/已失效的 \d+ 项/)).toHaveCount(0)
  await expect(lift).toBeVisible()
})

test('before anything is ticked no rule is asked for', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await visit(page, '/start/')
  await page.waitForLoadState('networkidle')
  const scripts = await page.locator('#together').evaluate((root) => {
    const { measures } = JSON.parse(root.dataset['props'] ?? '') as {
      measures: { script: string }[]
    }
    return measures.map(({ script }) => script)
  })
  expect(scripts.length).toBeGreaterThan(90)
  expect(asked.filter((path) => scripts.includes(path))).toEqual([])
})

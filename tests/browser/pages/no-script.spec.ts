import { expect, test } from '../../support/browser/watched.ts'
import { KINDS } from '../../support/page-kinds.ts'
import { rulePaths } from '../../support/browser/site.ts'
import { SAMPLES } from '../../support/sample.ts'

/* What the pages say by themselves, without any script. */
test.use({ javaScriptEnabled: false })

/** The rules of the rule book, sections 1 to 4. */
const RULE_BOOK: Record<string, string> = {
  'foreign-trade':
    'exhibition-abroad exhibition-domestic brand-cultivation customs-clearance freight-trains ' +
    'road-freight credit-insurance relocation rent-free bonded-storage ecommerce-platform ' +
    'ecommerce-demonstration trade-service-firm trade-service-pilot service-trade ' +
    'high-tech-exports incubator-training incubator-graduates incubator-recognition ' +
    'export-breakthrough outbound-investment tax-refund-date credit-guarantee',
  'landless-pension': 'subsidy household monthly-topup project-fund',
  elevator: 'subsidy cost-share waived-fees notice',
  'accident-insurance': 'payout premium',
}
/** The last day of the documents that state one. */
const ENDS: Record<string, string> = { 'foreign-trade': '2024-12-31', elevator: '2025-09-15' }

const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })

/** A total as the pages write it: 1234567.50 元 → 1,234,567.50 元, yes → 符合, 2021-03-09 → 2021年3月9日 */
function written(total: string, unit: string): string {
  if (unit === '是否') return total === 'yes' ? '符合' : '不符合'
  if (unit === '日期') return total.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')
  const [whole = '', decimals] = total.split('.')
  const figure = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${decimals === undefined ? figure : `${figure}.${decimals}`} ${unit === '工作日' ? '个工作日' : unit}`
}

test('the home page lists every rule, under the number it states', async ({ page }) => {
  const paths = await rulePaths(page)
  for (const [policy, names] of Object.entries(RULE_BOOK)) {
    for (const name of names.split(' ')) expect(paths).toContain(`/${policy}/${name}/`)
  }
  expect(new Set(paths).size).toBe(paths.length)
  await expect(page.getByRole('heading', { name: `${paths.length}` })).toBeVisible()
  await expect(page.getByRole('search')).toBeHidden()
})

for (const { name, some, tag } of SAMPLES)
  test(
    `the pages of ${name} tell the rule, each example with its amount, and that they need a script`,
    { tag },
    async ({ page }) => {
      test.setTimeout(90_000)
      for (const rule of some) {
        const path = `/${rule.id}/`
        await page.goto(path)
        const [text, source] = await Promise.all([
          page.locator('main').innerText(),
          page.locator('section[aria-labelledby="source-title"]').innerText(),
        ])
        expect(text, path).toContain(rule.title)
        expect(text, path).toContain(rule.summary)
        expect(text, path).toContain('JavaScript')
        for (const clause of rule.clauses) expect(text, path).toContain(clause.says)
        for (const fact of [
          rule.document.title,
          rule.document.number,
          rule.document.bulletin.issue,
        ])
          expect(source, path).toContain(fact)
        const examples = await page
          .locator('section[aria-labelledby="examples-title"] li')
          .allInnerTexts()
        expect(examples, path).toHaveLength(rule.examples.length)
        for (const [index, { title, working, total, status }] of rule.examples.entries()) {
          const example = examples[index]
          const gives = status === 'not-eligible' ? '不符合条件' : written(total ?? '', rule.unit)
          for (const words of [title, working, gives]) expect(example, path).toContain(words)
        }
      }
    },
  )

test('no page offers a control that does nothing without a script', async ({ page }) => {
  const idle: string[] = []
  for (const path of [
    ...Object.values(KINDS),
    '/elevator/subsidy/',
    '/accident-insurance/payout/',
  ]) {
    await page.goto(path)
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll(':is(input, button, select):enabled')]
        .filter((control) => control.checkVisibility({ visibilityProperty: true }))
        .map(({ outerHTML }) => outerHTML),
    )
    idle.push(...shown.map((control) => `${path} ${control}`))
  }
  expect(idle).toEqual([])
})

test('a document past its last day is called 已失效, one without a last day never', async ({
  page,
}) => {
  for (const policy of Object.keys(RULE_BOOK)) {
    const [name = ''] = (RULE_BOOK[policy] ?? '').split(' ')
    const end = ENDS[policy]
    for (const path of [`/documents/${policy}/`, `/${policy}/${name}/`]) {
      await page.goto(path)
      const badge = page.locator('main [data-from]').first()
      await expect(badge).toHaveAttribute('data-to', end ?? '')
      if (end && end < today) await expect(badge).toContainText('已失效')
      else await expect(badge).not.toContainText('已失效')
    }
    for (const list of ['/rules/', '/documents/']) {
      await page.goto(list)
      const entry = page.locator('section, li').filter({
        has: page.locator(`a[href="/documents/${policy}/"]`),
      })
      await expect(entry.last().locator('[data-from]')).toHaveAttribute(
        'data-status',
        !end ? 'no-end' : end < today ? 'expired' : 'in-force',
      )
    }
  }
})

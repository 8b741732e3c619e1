import { overflowOf, violationsOn } from '../../support/browser/layout.ts'
import { expect, test } from '../../support/browser/watched.ts'
import type { Page } from '@playwright/test'
import { KINDS } from '../../support/page-kinds.ts'
import { fillRoster, visit } from '../../support/browser/site.ts'

/* Elder mode and the dark scheme. Contrast is asked at WCAG's AAA, 7:1, in every mode. */

test.beforeEach(({ watch }) => void watch.kept.push('huisuan-elder'))

/** What of the page's visible text is smaller than 24 px or on lines closer than 1.5, and which controls are too small. */
function tooSmall(): string[] {
  const found: string[] = []
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.className} “${element.textContent?.trim().slice(0, 20)}”`
  const isShown = (element: Element) => {
    const { width, height } = element.getBoundingClientRect()
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true })
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (!element || !node.textContent?.trim() || !isShown(element) || element.closest('.unseen'))
      continue
    const { fontSize, lineHeight } = getComputedStyle(element)
    if (parseFloat(fontSize) < 24) found.push(`${fontSize} ${name(element)}`)
    if (parseFloat(lineHeight) / parseFloat(fontSize) < 1.499)
      found.push(`lines ${lineHeight} at ${fontSize} ${name(element)}`)
  }
  const MAIN = 'form button[type="submit"], input[type="text"], label, .elder-switch'
  // The whole label of a box or button is what one hits.
  const controls = [...document.querySelectorAll('button, input, select, summary')].map(
    (control) => control.closest('label:not([for])') ?? control,
  )
  for (const control of controls) {
    if (!isShown(control)) continue
    const least = control.matches(MAIN) ? 60 : 44
    const { height } = control.getBoundingClientRect()
    if (height < least - 0.5) found.push(`${height} px high, not ${least}: ${name(control)}`)
  }
  return found
}

/** In elder mode a rule page without a link asks; these stand at their results. */
const RESULTS = {
  'a result with a picture':
    '/landless-pension/subsidy/?monthlyAllowance=500&contractedArea=10&takenArea=6&members=2&birthDate=1957-03-15&noticeDate=2022-05-20&rightsHolder=true&priorSubsidy=5000&payout=drawing&creditedAge=65',
  'a result with readings': '/foreign-trade/high-tech-exports/?highTechExports=4500万',
  'a result with households':
    '/elevator/cost-share/?elevators=1&storeys=6&legalTitle=true&singleOwner=false&certificate=true&totalCost=523456.78&weights=0,1,2,3',
}

/** The kinds that every run looks at in the dark: together they have every part of a page. */
const SAMPLE = new Set<string>([
  ...['home', 'coverage', 'timeline', 'a rule with a list', 'a rule in error', 'not eligible'],
  ...['a joint form filled in', 'a roster with results', 'a result with a picture'],
])
/** Those that every run looks at in elder mode: the same, and what is laid out anew there or has its own parts. */
const ELDER_SAMPLE = new Set<string>([
  ...['home', 'coverage', 'timeline', 'a rule with a list', 'a rule in error'],
  ...['a joint form filled in', 'a roster with results', ...Object.keys(RESULTS)],
  ...['start with occasions ticked', 'a search with results', 'a plan', 'a rule with dates'],
])

/** Elder mode as it was switched on at another time. */
async function asElder(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('huisuan-elder', 'on'))
}

/** Opens a page in elder mode, all of it unfolded, and expects that it is as large, clear and narrow as elders need. */
async function expectForElders(page: Page, path: string, width: number): Promise<void> {
  await asElder(page)
  await page.setViewportSize({ width, height: 800 })
  await page.goto(path)
  await page.locator('.elder-switch:visible').waitFor()
  if (await page.locator('#calculator').count())
    await page.locator('.form.steps').waitFor({ state: 'attached' })
  await fillRoster(page, path)
  // Every section open: what folds has its text too.
  await page.evaluate(() =>
    document.querySelectorAll('details').forEach((one) => (one.open = true)),
  )
  expect.soft(await page.evaluate(tooSmall)).toEqual([])
  expect.soft(await violationsOn(page)).toEqual([])
  expect.soft(await overflowOf(page)).toBeLessThanOrEqual(0)
}

for (const [kind, path] of Object.entries({ ...KINDS, ...RESULTS })) {
  // A frame in another site's page has no modes of its own.
  if (path.startsWith('/embed/')) continue

  // A sample on the device that most elders have; all, and at a desk, every night.
  for (const [width, tag] of [
    [360, ELDER_SAMPLE.has(kind) ? undefined : '@nightly'],
    [1280, '@nightly'],
  ] as const)
    test(
      `${kind}: in elder mode at ${width} px text is 24 px, controls 44 and 60, contrast 7:1, and nothing scrolls sideways`,
      { ...(tag && { tag }) },
      ({ page }) => expectForElders(page, path, width),
    )

  test(
    `${kind}: the dark scheme has contrast 7:1`,
    { tag: SAMPLE.has(kind) ? [] : '@nightly' },
    async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' })
      await visit(page, path)
      expect.soft(await violationsOn(page)).toEqual([])
      const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      expect(dark).toBe('rgb(23, 22, 19)')
    },
  )
}

test.describe('light', { tag: '@nightly' }, () => {
  // The kinds are read by light in kinds.spec.ts.
  for (const [kind, path] of Object.entries(RESULTS))
    test(`${kind}: the light scheme has contrast 7:1`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' })
      await visit(page, path)
      expect(await violationsOn(page)).toEqual([])
    })
})

test('one press puts every page into elder mode, is remembered, and one press ends it', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('button', { name: '长者模式' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-elder', '')
  await page.goto('/coverage/')
  await expect(page.locator('html')).toHaveAttribute('data-elder', '')
  await page.getByRole('button', { name: '退出长者模式' }).click()
  await expect(page.locator('html')).not.toHaveAttribute('data-elder')
  await page.goto('/')
  await expect(page.locator('html')).not.toHaveAttribute('data-elder')
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('what was typed stays when elder mode is switched on and off', async ({ page }) => {
  await visit(page, '/landless-pension/monthly-topup/')
  await page.locator('[name="subsidy"]').fill('41700')
  await page.getByRole('button', { name: '长者模式' }).click()
  await expect(page.getByRole('heading', { name: /你填的/ })).toBeVisible()
  await expect(page.locator('.answers')).toContainText('41,700 元')
  await page.getByRole('button', { name: '退出长者模式' }).click()
  await expect(page.locator('[name="subsidy"]')).toHaveValue('41700')
})

test('where storage is forbidden elder mode lasts as long as the page', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError')
      },
    }),
  )
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  await visit(page, '/landless-pension/monthly-topup/')
  await page.getByRole('button', { name: '长者模式' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-elder', '')
  await expect(page.locator('.steps')).toBeVisible()
  expect(faults).toEqual([])
})

for (const elder of [false, true])
  test(`a short button keeps its words on one line at 320 px${elder ? ' in elder mode' : ''}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    if (elder) await page.addInitScript(() => localStorage.setItem('huisuan-elder', 'on'))
    await visit(
      page,
      '/elevator/cost-share/?elevators=1&storeys=3&legalTitle=true&singleOwner=false&certificate=true&totalCost=500000&weights=1,2',
    )
    if (elder) await page.getByRole('button', { name: /改\s*各户分摊权重/ }).click()
    await expect(page.getByRole('button', { name: /删去/ })).toHaveCount(2)
    const broken = await page.getByRole('button', { name: /删去/ }).evaluateAll(
      (buttons) =>
        buttons.filter((button) => {
          const words = document.createRange()
          words.selectNodeContents(button.firstChild ?? button)
          return words.getClientRects().length > 1
        }).length,
    )
    expect(broken).toBe(0)
  })

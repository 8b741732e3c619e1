import { expect, test } from '../../support/browser/watched.ts'
import type { Page } from '@playwright/test'
import { KINDS } from '../../support/page-kinds.ts'
import {
  choose,
  expectTotal,
  explanation,
  formIsAlive,
  read,
  rulePaths,
  type,
  typeDate,
  visit,
} from '../../support/browser/site.ts'

/** Everything that a page asks for or complains about from now on. */
function watch(page: Page): { requests: string[]; complaints: string[] } {
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('websocket', (socket) => requests.push(socket.url()))
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('requestfailed', (request) => {
    // A request cut off because the page was left is nobody's fault.
    const why = request.failure()?.errorText ?? ''
    if (why !== 'net::ERR_ABORTED') complaints.push(`${why}: ${request.url()}`)
  })
  page.on('console', (message) => {
    // Where the tests do without the worker, they say so themselves.
    if (message.text() === 'Service Worker registration blocked by Playwright') return
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  return { requests, complaints }
}

test('a whole story asks for nothing but files of the site, and for none that carries what is typed', async ({
  page,
  baseURL,
}) => {
  const { requests, complaints } = watch(page)
  await page.goto('/')
  await page.getByRole('searchbox').fill('零突破')
  await page.locator('#rules a[href="/foreign-trade/export-breakthrough/"]').click()
  await formIsAlive(page)
  const before = requests.length
  await type(page, 'firstYearExports', '87654321')
  await choose(page, 'manufacturer', 'false')
  await read(page, 'scope', 'all-exporters')
  await typeDate(page, 'on', '2023-06-30')
  await expectTotal(page, '150,000.00') // 15,000 + 27 steps of 300万 in 82,654,321
  await page.getByRole('button', { name: /链接/ }).click()
  await expect(page).toHaveURL(/firstYearExports=87654321/)
  const late = requests.slice(before).filter((url) => !url.endsWith('/icon.svg'))
  // The curve's script comes when the curve is seen; nothing but the bare name of a file is asked for.
  expect(late.filter((url) => !/\/_astro\/[\w.-]+\.js$/.test(url))).toEqual([])
  expect(requests.filter((url) => new URL(url).origin !== baseURL)).toEqual([])
  expect(complaints).toEqual([])
  expect(await page.evaluate(() => [document.cookie, localStorage.length])).toEqual(['', 0])
})

test('every kind of page has a strict content security policy, and nothing breaks it', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000)
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`CSP: ${violatedDirective} ${blockedURI}`),
    )
  })
  const { requests, complaints } = watch(page)
  for (const [kind, path] of Object.entries(KINDS)) {
    await visit(page, path)
    const policy = await page
      .locator('head meta[http-equiv="content-security-policy" i]')
      .getAttribute('content')
    expect.soft(policy, kind).toContain("default-src 'none'")
    expect.soft(policy, kind).not.toMatch(/unsafe-|\*|https?:/)
    expect.soft(complaints.splice(0), kind).toEqual([])
  }
  expect(requests.filter((url) => new URL(url).origin !== baseURL)).toEqual([])
})

test('every rule page opens without a complaint', async ({ page }) => {
  test.setTimeout(180_000)
  const { complaints } = watch(page)
  for (const path of await rulePaths(page)) await visit(page, path)
  expect(complaints).toEqual([])
})

test('the account of the example stands as built until the reader does anything', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const ofExplanation = () => asked.filter((url) => /\/Explanation\./.test(url)).length
  await page.goto('/landless-pension/subsidy/')
  await page.locator('#calculator[data-settled]').waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  expect(ofExplanation()).toBe(0)
  await expect(explanation(page).locator('.account')).not.toBeEmpty()
  await expect(page.locator('#field-on')).toBeDisabled()
  await type(page, 'takenArea', '2')
  await expect(page.locator('#field-on')).toBeEnabled()
  expect(ofExplanation()).toBe(1)
})

test('where the explanation cannot be loaded, the form goes on and none of another calculation stands there', async ({
  page,
}) => {
  const path = '/foreign-trade/export-breakthrough/'
  await page.goto(path)
  const file = await page.locator('#calculator').getAttribute('data-explanation')
  await page.route(`**${file}`, (route) => route.abort())
  await page.goto(`${path}?firstYearExports=175999900&manufacturer=true`)
  await expectTotal(page, '295,000.00')
  await expect(explanation(page)).not.toContainText('8,000,000')
  await expect(explanation(page)).toContainText('没有加载成功')
  await type(page, 'firstYearExports', '8000000')
  await expectTotal(page, '20,000.00')
})

test('where a later part of the explanation fails, that is told in its place, and the page goes on', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { set } = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML') ?? {}
    Object.defineProperty(Element.prototype, 'innerHTML', {
      set(this: Element, html: unknown) {
        if (String(html).includes('class="notes"')) throw new Error('A part fails.')
        set?.call(this, html)
      },
    })
  })
  await page.goto(
    '/foreign-trade/export-breakthrough/?firstYearExports=175999900&manufacturer=true',
  )
  await expect(explanation(page)).toHaveText(/^计算过程没有加载成功/)
  await type(page, 'firstYearExports', '8000000')
  await expectTotal(page, '20,000.00')
  await expect(page.locator('.elder-switch')).toBeEnabled()
  await expect(explanation(page)).toHaveText(/^计算过程没有加载成功/)
})

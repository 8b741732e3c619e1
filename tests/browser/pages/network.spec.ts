import { expect, test } from '../../support/browser/watched.ts'
import { complaintsOf } from '../../support/browser/complaints.ts'
import {
  choose,
  expectTotal,
  explanation,
  formIsAlive,
  read,
  type,
  typeDate,
} from '../../support/browser/site.ts'

test('a whole story asks for nothing but files of the site, and for none that carries what is typed', async ({
  page,
  baseURL,
}) => {
  const complaints = complaintsOf(page)
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('websocket', (socket) => requests.push(socket.url()))
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

test('where a later part of the explanation fails, a message stands in its place, and the page goes on', async ({
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

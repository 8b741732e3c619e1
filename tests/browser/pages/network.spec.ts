import { expect, test } from '../../support/browser/watched.ts'
import { complaintsOf } from '../../support/browser/complaints.ts'
import {
  choose,
  expectTotal,
  explanation,
  formIsAlive,
  headline,
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
  await page.locator('main a[href="/rules/"]').click()
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

test('where a part of the explanation fails, a message stands in its place, and the page goes on', async ({
  page,
}) => {
  await page.goto('/foreign-trade/export-breakthrough/?firstYearExports=x&manufacturer=true')
  await expect(headline(page)).toHaveAttribute('data-status', 'invalid')
  await page.evaluate(() => {
    const { set } = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML') ?? {}
    Object.defineProperty(Element.prototype, 'innerHTML', {
      set(this: Element, html: unknown) {
        if (String(html).includes('class="ledger"')) throw new Error('A part fails.')
        set?.call(this, html)
      },
    })
  })
  await type(page, 'firstYearExports', '175999900')
  await expectTotal(page, '295,000.00')
  await expect(explanation(page)).toHaveText(/^计算过程没有加载成功/)
  await type(page, 'firstYearExports', '8000000')
  await expectTotal(page, '20,000.00')
  await expect(page.locator('.elder-switch')).toBeEnabled()
  await expect(explanation(page)).toHaveText(/^计算过程没有加载成功/)
})

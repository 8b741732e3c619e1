import { readFileSync } from 'node:fs'
import { expect, test } from '../../support/browser/watched.ts'
import type { Locator, Page } from '@playwright/test'
import Papa from 'papaparse'
import readXlsx from 'read-excel-file/node'
import type { InputMethod } from '../../support/browser/input-methods.ts'
import { INPUT_METHODS } from '../../support/browser/input-methods.ts'
import { expectTotal, fillRoster } from '../../support/browser/site.ts'
import {
  all,
  gb18030,
  grouped,
  ID,
  mistakes,
  OWN_HEADINGS,
  rows,
  subsidyOf,
  xlsx,
} from '../../support/browser/village.ts'

const SUBSIDY = '/roster/landless-pension/subsidy/'
const MONTHLY = '/roster/landless-pension/monthly-topup/'

interface FilePayload {
  name: string
  mimeType: string
  buffer: Buffer
}
const csv = (name: string, text: string): FilePayload => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
})
const opened = (page: Page) => page.locator('#opened-title')
const results = (page: Page) => page.locator('.roster-results')
const places = (page: Page) => page.locator('tr[data-place]')

/** Chooses a file by the button of the page. */
async function choose(page: Page, { press }: Pick<InputMethod, 'press'>, file: FilePayload) {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    press(page.getByRole('button', { name: '打开名册文件' })),
  ])
  await chooser.setFiles(file)
}
const mouse = { press: (target: Locator) => target.click() }

/** The headings of the template that the page offers, and the clerk's own. */
async function headings(page: Page): Promise<string[]> {
  const address = await page.locator('a[href$="template.csv"]').getAttribute('href')
  const answer = await page.request.get(new URL(address ?? '', page.url()).href)
  const [head] = Papa.parse<string[]>((await answer.text()).replace('\ufeff', '')).data
  return [...(head ?? []), ...OWN_HEADINGS]
}

/** Computes, and expects what 640 people with 12 mistakes in their roster come to. */
async function expectVillage(page: Page, { press, write }: InputMethod): Promise<void> {
  await expect(opened(page)).toContainText('640 行')
  await press(page.getByRole('button', { name: '开始算' }))
  const sums = results(page).locator('.headline')
  await expect(sums.locator('.sum')).toHaveText(grouped(all.subsidy))
  await expect(sums).toContainText(`${grouped(all.monthly)} 元/月`)
  await expect(sums).toContainText('算出 628 行')
  await expect(sums).toContainText('填写有误 12 行')

  await press(page.getByRole('button', { name: /填写有误/ }))
  await expect(places(page)).toHaveCount(12)
  for (const [index, { row, field }] of mistakes.entries()) {
    const line = places(page).nth(index)
    await expect(line.locator('th button')).toContainText(String(row))
    await expect(line.locator('[data-kind="reason"]')).toContainText(`“${field}”`)
    await expect(line).not.toHaveText(/\d\.\d\d\D*填写有误/)
  }
  await press(places(page).first().getByRole('button'))
  const account = page.locator('.roster-row')
  await expect(account).toContainText('第 13 行')
  await expect(account).toContainText('C 列：“原来的承包地”填的是“十来亩”')
  await press(account.getByRole('button'))

  await press(page.getByRole('button', { name: /全部/ }))
  await write(page.locator('#roster-word'), '村民345')
  await expect(places(page)).toHaveCount(1)
  await press(places(page).getByRole('button'))
  await expect(account.locator('.ledger .total .figure')).toHaveText(grouped(subsidyOf(345)))
}

/** Presses a button that saves, and gives the file. */
async function kept(page: Page, { press }: InputMethod, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page.getByRole('button', { name: button })),
  ])
  return readFileSync(await download.path())
}

/** Saves as CSV and gives its rows by their headings. */
async function savedRows(page: Page, method: InputMethod): Promise<Record<string, string>[]> {
  const text = (await kept(page, method, '存成 CSV')).toString()
  expect(text[0]).toBe('\ufeff')
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
    header: true,
    skipEmptyLines: true,
  })
  expect(errors).toEqual([])
  return data
}

const [byTouch] = INPUT_METHODS

for (const method of INPUT_METHODS) {
  const { press } = method
  const tag = method === byTouch ? [] : '@nightly'

  test.describe(method.name, { tag }, () => {
    test('a clerk fills the template for 640 people with 12 mistakes, and gets 628 amounts, 12 reasons and the right sum', async ({
      browser,
      baseURL,
    }) => {
      test.setTimeout(240_000)
      const context = await browser.newContext({
        ...method.device,
        baseURL: baseURL ?? '',
        locale: 'zh-CN',
        serviceWorkers: 'block',
      })
      const page = await context.newPage()
      await page.goto('/')
      await press(page.locator('main a[href="/rules/"]'))
      await press(page.locator('#rules a[href="/landless-pension/subsidy/"]'))
      await press(page.locator(`a[href="${SUBSIDY}"]`))
      await fillRoster(page, SUBSIDY)
      const table = [await headings(page), ...rows]
      const text = Papa.unparse(table)
      await choose(page, method, { ...csv('村里的名册.csv', ''), buffer: gb18030(text) })
      await expectVillage(page, method)

      const data = await savedRows(page, method)
      expect(data).toHaveLength(640)
      const fen = (cell = '') => BigInt(cell.replace('.', '') || 0)
      const amounts = data.filter((row) => row['结果'] === '算出')
      expect(amounts).toHaveLength(628)
      const sum = amounts.reduce((sum, row) => sum + fen(row['记进账户的补贴（元）']), 0n)
      expect(sum).toBe(all.subsidy)
      expect(data.map((row) => row['身份证号'])).toEqual(rows.map((cells) => cells[ID]))
      for (const { row, field } of mistakes) {
        expect(data[row - 2]?.['结果']).toBe('填写有误')
        expect(data[row - 2]?.['原因']).toContain(field)
      }

      await choose(page, method, {
        name: '村里的名册.xlsx',
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        buffer: await xlsx(table[0] as string[]),
      })
      await expect(results(page)).toHaveCount(0)
      await expect(opened(page)).toContainText('村里的名册.xlsx')
      await expectVillage(page, method)
      const [sheet] = await readXlsx(await kept(page, method, '存成 Excel 表格'))
      const [head = [], ...lines] = sheet?.data ?? []
      expect(lines).toHaveLength(640)
      const amount = head.indexOf('记进账户的补贴（元）')
      // Numbers of at most two decimals are exact to the fen when taken one by one.
      const total = lines.reduce(
        (sum, line) => sum + BigInt(Math.round(Number(line[amount] ?? 0) * 100)),
        0n,
      )
      expect(total).toBe(all.subsidy)
      expect(lines.map((line) => line[ID])).toEqual(rows.map((cells) => cells[ID]))
      const workbook = await kept(page, method, '存成带公式的工作簿')
      expect((await readXlsx(workbook)).length).toBeGreaterThan(0)

      await press(page.locator('.roster-row a'))
      await page.waitForURL('**/landless-pension/subsidy/?**')
      await expectTotal(page, grouped(subsidyOf(345)))
    })
  })
}

test('a picture with another name says so, and the open roster stays with its results', async ({
  page,
}) => {
  await page.goto(MONTHLY)
  await fillRoster(page, MONTHLY)
  await choose(
    page,
    mouse,
    csv('五个人.csv', '记进账户的补贴,payout,age\n41700,已经在领养老金,65\n'),
  )
  await page.getByRole('button', { name: '开始算' }).click()
  await expect(results(page).locator('.sum')).toHaveText('412.87') // 41,700 ÷ 101
  const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1])
  await choose(page, mouse, { ...csv('名册.xlsx', ''), buffer: jpeg })
  const refusal = page.getByRole('alert')
  await expect(refusal).toContainText(/图片|照片|JPEG|JPG/)
  await expect(refusal).toContainText('“五个人.csv”还在')
  await expect(opened(page)).toContainText('五个人.csv')
  await expect(results(page).locator('.sum')).toHaveText('412.87')
})

test('a roster without a column it needs names it, and one that is dropped on the page is opened', async ({
  page,
}) => {
  await page.goto(MONTHLY)
  await fillRoster(page, MONTHLY)
  await choose(page, mouse, csv('少一列.csv', '姓名,记进账户的补贴\n王一,41700\n'))
  await expect(page.locator('.roster-opened')).toContainText('没有“领养老金的情况”这一列')
  await expect(page.getByRole('button', { name: '开始算' })).toHaveCount(0)
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.items.add(
      new File(
        ['age,subsidy,payout,on\n60,69500,drawing,2022-13-01\n60,69500,drawing,\n'],
        '拖来的.csv',
      ),
    )
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
      )
  })
  await expect(opened(page)).toContainText('“拖来的.csv”，2 行')
  await page.getByRole('button', { name: '开始算' }).click()
  await expect(results(page).locator('.sum')).toHaveText('500.00') // 69,500 ÷ 139, the other has no such day
  await expect(places(page).first()).toContainText('“按哪天算”填的是“2022-13-01”，没有这一天')
})

test('another reading is said to be another until it is computed', async ({ page }) => {
  await page.goto(SUBSIDY)
  const cells = [await headings(page), ...rows.slice(0, 11)].map((row) => row.join('\t')).join('\n')
  await fillRoster(page, `${SUBSIDY}#paste=${encodeURIComponent(cells)}`)
  await page.locator('.roster-row button').click()
  const eleventh = places(page).nth(10)
  await expect(eleventh).toContainText(grouped(subsidyOf(11))) // less the 1,234.56 credited before
  await page.locator('input[value="once-only"]').check()
  await expect(results(page)).toContainText('还是照原来的算的')
  await expect(eleventh).toContainText(grouped(subsidyOf(11)))
  await page.getByRole('button', { name: '开始算' }).click()
  await expect(eleventh.locator('[data-kind="figure"]').first()).toHaveText('0.00')
  await expect(results(page)).not.toContainText('还是照原来的算的')
})

test('sums by class are of the rows that share the text of a column', async ({ page }) => {
  const cells =
    '村\tsubsidy\tpayout\tage\n东\t69500\tresidents\t\n西\t41700\tdrawing\t65\n东\t139\tdrawing\t60\n东\tx\tdrawing\t60'
  await page.goto(MONTHLY)
  await fillRoster(page, `${MONTHLY}#paste=${encodeURIComponent(cells)}`)
  await page.locator('#class-column').selectOption({ label: '村' })
  const classes = page.locator('.roster-sums tbody tr')
  // 500 + 1 of two rows and a wrong one; 412.87
  await expect(classes).toHaveText([/东\s*3\s*501\.00 元\/月\s*2\s*0\s*1/, /西\s*1\s*412\.87/])
})

test('100,000 rows can be cancelled, computed and scrolled, and only those in sight are on the page', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const ROWS = 100_000
  const lines = Array.from(
    { length: ROWS },
    (_, index) => `第${index + 1}户,${139 * (index % 10)},drawing,60`,
  )
  await page.goto(MONTHLY)
  await fillRoster(page, MONTHLY)
  const text = ['姓名,记进账户的补贴,payout,age', ...lines].join('\n')
  await choose(page, mouse, csv('全县.csv', text))
  await expect(opened(page)).toContainText('100,000 行', { timeout: 60_000 })

  await page.getByRole('button', { name: '开始算' }).click()
  const progress = page.getByRole('progressbar')
  await expect.poll(() => progress.getAttribute('value').then(Number)).toBeGreaterThan(0)
  await page.getByRole('button', { name: '取消' }).click()
  await expect(page.locator('.roster-ask [role="status"]')).toContainText('取消')
  await expect(results(page)).toHaveCount(0)

  await page.getByRole('button', { name: '开始算' }).click()
  // (0 + 1 + … + 9) a ten: 4.5 each
  await expect(results(page).locator('.sum')).toHaveText('450,000.00', { timeout: 120_000 })
  const box = page.locator('.roster-box')
  const first = () =>
    box.evaluate((element) => {
      const { left, top } = element.getBoundingClientRect()
      const head = element.querySelector('thead')?.getBoundingClientRect().height ?? 0
      const row = document.elementFromPoint(left + 20, top + head + 30)?.closest('tr')
      return { index: Number(row?.ariaRowIndex), text: row?.textContent ?? '' }
    })
  await expect(page.locator('.roster-table')).toHaveAttribute('aria-rowcount', String(ROWS + 1))
  for (const part of [0.1, 0.5, 0.999, 0.25]) {
    await box.evaluate((element, part) => {
      element.scrollIntoView({ block: 'center' })
      element.scrollTop = element.scrollHeight * part
    }, part)
    await expect.poll(async () => Math.abs((await first()).index - ROWS * part)).toBeLessThan(30)
    const { index, text } = await first()
    expect(text).toContain(`第${index - 1}户`)
    expect(await places(page).count()).toBeLessThanOrEqual(100)
  }
  await box.locator('th [tabindex="0"]').focus()
  await page.keyboard.press('End')
  const last = page.locator(`tr[aria-rowindex="${ROWS + 1}"]`)
  await expect(last.getByRole('button')).toBeFocused()
  await expect(last).toContainText('第100000户')
  await page.keyboard.press('Home')
  await expect(page.locator('tr[aria-rowindex="2"] button')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.locator('.roster-row')).toContainText('第 3 行 第2户')
})

import { readFileSync } from 'node:fs'
import { expect, test } from '../../support/browser/watched.ts'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import readXlsx from 'read-excel-file/node'
import { fillRoster } from '../../support/browser/site.ts'

const STORAGE = '/roster/foreign-trade/bonded-storage/'
/** Half of each fee: 50,000.00 and, rounded up, 0.01. */
const ROSTER =
  '户主\t证件号\t仓储费（元）\n张三\t140601196001011234\t10万\n李四\t2\t0.01\n王五\t3\t不详'

/** How the engine may have to run; each is prepared before the page is opened. */
const WAYS: Record<string, { workers: number; prepare: (page: Page) => Promise<unknown> }> = {
  'in a worker': { workers: 1, prepare: async () => undefined },
  'on the page, where the browser knows only workers of the older kind': {
    workers: 0,
    prepare: (page) =>
      page.addInitScript(() => {
        const { Worker } = globalThis
        // Like a browser that has never heard of `type`, it does not look at the options.
        Object.assign(globalThis, {
          Worker: function (address: string) {
            return new Worker(address)
          },
        })
      }),
  },
  'on the page, where the worker cannot be loaded': {
    workers: 0,
    prepare: (page) => page.route('**/_astro/worker.*.js', (route) => route.abort()),
  },
}

async function saved(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ])
  return readFileSync(await download.path())
}

for (const [way, { workers, prepare }] of Object.entries(WAYS)) {
  test(`the engine computes and saves ${way}`, async ({ page }) => {
    const refused: string[] = []
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text())
    })
    await prepare(page)
    await page.goto(STORAGE)
    await fillRoster(page, `${STORAGE}#paste=${encodeURIComponent(ROSTER)}`)
    await expect(page.locator('.roster-results .sum')).toHaveText('50,000.01')
    expect(page.workers()).toHaveLength(workers)

    const { data } = Papa.parse<string[]>(
      (await saved(page, '存成 CSV')).toString().slice(1).trim(),
    )
    const results = ['户主', '证件号', '仓储费（元）', '结果', '合计（元）', '原因', '依据']
    expect(data[0]).toEqual(results)
    expect(data.slice(1).map((row) => row.slice(3, 5))).toEqual([
      ['算出', '50000.00'],
      ['算出', '0.01'],
      ['填写有误', ''],
    ])
    const [sheet] = await readXlsx(await saved(page, '存成 Excel 表格'))
    expect(sheet?.data[0]).toEqual(results)
    expect(sheet?.data[1]?.slice(0, 5)).toEqual([
      ...['张三', '140601196001011234', '10万', '算出'],
      50_000,
    ])
    const parts = unzipSync(await saved(page, '存成带公式的工作簿'))
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('<f>')
    expect(refused).toEqual([])
  })
}

test('what saves a roster says so when it cannot be loaded, and can be asked again', async ({
  page,
}) => {
  await page.goto(STORAGE)
  await fillRoster(page, `${STORAGE}#paste=${encodeURIComponent(ROSTER)}`)
  await page.context().route('**/_astro/csv.*.js', (route) => route.abort())
  await page.getByRole('button', { name: '存成 CSV' }).click()
  await expect(page.locator('.roster-save [role="alert"]')).toContainText('没有加载成功')
  await expect(page.locator('.roster-results .sum')).toHaveText('50,000.01')
  await page.context().unroute('**/_astro/csv.*.js')
  expect((await saved(page, '存成 CSV')).toString()).toContain('50000.00')
})

test('a fault in the worker reaches who waits and who asks later', async ({ page }) => {
  await page.goto(STORAGE)
  await page.locator('#roster[data-alive]').waitFor()
  const [worker] = page.workers()
  await worker?.evaluate(() => void setTimeout(() => Reflect.get(globalThis, 'nothing').at))
  await expect.poll(() => page.workers().length).toBe(0)
  await page.locator('.roster-open summary').click()
  await page.locator('#roster-paste').fill(ROSTER)
  await page.getByRole('button', { name: '打开贴的内容' }).click()
  await expect(page.locator('.roster-open [role="alert"]')).toContainText('请刷新这一页')
})

import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { bare, printable, printed } from '../../support/browser/pdf.ts'
import { visit } from '../../support/browser/site.ts'
import { expect, test } from '../../support/browser/watched.ts'

const SIX =
  '/elevator/cost-share/?elevators=1&storeys=6&legalTitle=true&singleOwner=false&certificate=true&totalCost=512345.67&weights=0,1,2,3,4,5'

/**
 * By hand: 512,345.67 − 200,000 = 312,345.67 in 15 parts of 20,823.0446…; cut to the fen the shares are
 * three fen short, and these go to the largest remainders.
 */
const SHARES = [
  ['第 1 户', '', '0', '0.00 元'],
  ['第 2 户', '', '1', '20,823.05 元'], // 20,823.04 + 0.46… fen: third
  ['第 3 户', '', '2', '41,646.09 元'], // 41,646.08 + 0.93… fen: first
  ['第 4 户', '', '3', '62,469.13 元'], // 62,469.13 + 0.40 fen
  ['第 5 户', '', '4', '83,292.18 元'], // 83,292.17 + 0.86… fen: second
  ['第 6 户', '', '5', '104,115.22 元'], // 104,115.22 + 0.33… fen
  ['合计 6 户', '', '', '312,345.67 元'],
]

const papers = (page: Page) => page.getByRole('region', { name: '起草要写的材料' })

/** Opens a calculation and has its papers drafted. */
async function draft(page: Page, path: string): Promise<void> {
  await visit(page, path)
  await page.getByRole('button', { name: '起草要写的材料' }).click()
}

test('the agreement on a lift is saved as a Word file with what each household pays, to the fen', async ({
  page,
}) => {
  await draft(page, SIX)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: '加装电梯协议，存成 Word 文件' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('加装电梯协议.docx')
  const files = unzipSync(readFileSync(await download.path()))
  const body = strFromU8(files['word/document.xml'] as Uint8Array)
  const rows = [...body.matchAll(/<w:tr>.*?<\/w:tr>/g)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/g)].map(([cell]) => cell.replace(/<[^>]*>/g, '')),
  )
  const head = rows.findIndex(([, , third]) => third === '权重')
  expect(rows.slice(head + 1, head + 8)).toEqual(SHARES)
  await expect(papers(page)).toContainText('已存成“加装电梯协议.docx”')
})

test('a draft is printed alone, and the sheet to hand in again after it', async ({ page }) => {
  // What is asked of the printer is not printed here: the page's PDF is.
  await page.addInitScript(() => (window.print = () => undefined))
  await draft(page, SIX)
  await printable(page)
  await page.getByRole('button', { name: '加装电梯协议，打印' }).click()
  const { pages, text } = await printed(page)
  expect(pages).toBeLessThanOrEqual(3)
  expect(text.startsWith(bare('已失效（2025年9月15日止）。'))).toBe(true)
  for (const row of SHARES) expect(text).toContain(bare(row.join('')))
  expect(text).not.toContain(bare('测算单'))
  expect(text).not.toContain(bare('长者模式'))
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  expect((await printed(page)).text).toContain(bare('测算单：装电梯各家出多少钱'))
})

test('papers follow what is typed, and are not offered where nothing is due', async ({ page }) => {
  const [inputs] = ['elevators=2&storeys=4&legalTitle=true&singleOwner=false&certificate=true']
  await draft(page, `/elevator/subsidy/?${inputs}`)
  await expect(page.locator('.papers li')).toHaveCount(1)
  await page.locator('#field-storeys').fill('3')
  await expect(papers(page)).toHaveCount(0)
})

test('the page of a rule without papers to draft loads nothing for them', async ({ page }) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url()))
  await visit(page, '/foreign-trade/high-tech-exports/')
  await page.getByRole('button', { name: '存进我的测算' }).waitFor()
  expect(loaded.length).toBeGreaterThan(5)
  expect(loaded.filter((url) => /Papers|drafts/.test(url))).toEqual([])
  await expect(page.getByRole('button', { name: '起草要写的材料' })).toHaveCount(0)
})

test('what drafts papers comes at a press, and is asked for again where it did not come', async ({
  page,
}) => {
  const isDrafting = (url: URL) => /drafts\.|Papers\./.test(url.pathname)
  let broken = true
  let asked = 0
  await page.route(isDrafting, (route) => {
    asked += 1
    return broken ? route.abort() : route.continue()
  })
  await visit(page, SIX)
  const button = page.getByRole('button', { name: '起草要写的材料' })
  await button.waitFor()
  expect(asked).toBe(0)
  await button.click()
  await expect(papers(page)).toContainText('没有加载成功')
  broken = false
  await button.click()
  await expect(page.locator('.papers li')).toHaveCount(4)
})

import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import decodeQR from 'qr/decode.js'
import { expect, test } from '../../support/browser/watched.ts'
import { type, visit } from '../../support/browser/site.ts'

/* A calculation as a picture (存成图片), made on the device. */

const TOPUP = '/landless-pension/monthly-topup/?subsidy=41700&payout=drawing&age=65'
const button = (page: Page) => page.getByRole('button', { name: '存成图片' })
const picture = (page: Page) => page.getByRole('img', { name: /的图片：/ })

/** Writes down what is drawn on canvases. */
async function watchDrawing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const drawn: { text: string; size: number }[] = []
    Object.assign(globalThis, { drawn })
    const { fillText } = CanvasRenderingContext2D.prototype
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
      drawn.push({ text, size: Number(/([\d.]+)px/.exec(this.font)?.[1]) })
      fillText.call(this, text, x, y)
    }
  })
}

/** Presses the button and gives the saved file's name, its size as it says itself, and what was drawn. */
async function saved(page: Page) {
  const downloading = page.waitForEvent('download')
  await button(page).click()
  const download = await downloading
  const file = readFileSync(await download.path())
  const drawn: { text: string; size: number }[] = await page.evaluate(() =>
    Reflect.get(globalThis, 'drawn'),
  )
  return {
    name: download.suggestedFilename(),
    isPng: file.subarray(1, 4).toString() === 'PNG',
    width: file.readUInt32BE(16),
    height: file.readUInt32BE(20),
    text: drawn.map(({ text }) => text).join(''),
    smallest: Math.min(...drawn.map(({ size }) => size)),
  }
}

/** What the code in the picture shown opens. Each pixel is sent as one sign, far quicker than as numbers. */
async function codeOf(page: Page): Promise<string> {
  const side = 800
  const shown = picture(page).locator('canvas')
  const pixels = await shown.evaluate((canvas: HTMLCanvasElement, side) => {
    const [x, y] = [(canvas.width - side) / 2, canvas.height - side]
    const { data } = canvas.getContext('2d')?.getImageData(x, y, side, side) ?? { data: [] }
    let signs = ''
    for (let at = 0; at < data.length; at += 4) signs += (data[at] ?? 0) < 128 ? '#' : ' '
    return signs
  }, side)
  // Brightness, and colours, which nothing reads.
  const data = new Uint8Array(side * side * 1.5)
  data.set(Uint8Array.from(pixels, (sign) => (sign === '#' ? 0 : 255)))
  return decodeQR({ width: side, height: side, data }, { format: 'I420' })
}

test('one press saves a picture 1080 wide with amount, inputs, steps, clause, standing, day and the link', async ({
  page,
}) => {
  await watchDrawing(page)
  await visit(page, TOPUP)
  const { name, isPng, width, height, text } = await saved(page)
  expect(name).toBe('养老金每月多领多少.png')
  expect(isPng).toBe(true)
  expect(width).toBe(1080)
  expect(height).toBeGreaterThan(1500)
  expect(height).toBeLessThan(4000)
  for (const words of [
    '养老金每月多领多少',
    '412.87 元/月', // 41,700 ÷ 101 = 412.871…
    '人民币肆佰壹拾贰元捌角柒分',
    '记进账户的补贴41,700 元',
    '计发月数101 个月',
    '〔五〕',
    '没写截止日期',
    '由惠算计算，以主管部门审核为准',
  ])
    expect.soft(text).toContain(words)
  await expect(picture(page)).toHaveAccessibleName(
    '养老金每月多领多少的图片：每月多领 每月412.87元',
  )
  expect(await codeOf(page)).toBe(page.url())
})

test('a picture says that a document has expired, and that nothing is due', async ({ page }) => {
  await watchDrawing(page)
  await visit(
    page,
    '/foreign-trade/export-breakthrough/?firstYearExports=8000000&manufacturer=false',
  )
  const { text } = await saved(page)
  expect(text).toContain('按条文不符合条件')
  expect(text).toContain('已失效（2024年12月31日止）')
  expect(text).not.toContain('主要的几步')
})

test('a long account makes a picture that still opens on a phone', async ({ page }) => {
  await watchDrawing(page)
  const weights = Array.from({ length: 120 }, (_, i) => String(i % 30))
  await visit(
    page,
    `/elevator/cost-share/?elevators=1&storeys=12&legalTitle=true&singleOwner=false&certificate=true&totalCost=523456.78&weights=${weights}`,
  )
  const { width, height, text } = await saved(page)
  expect(width).toBe(1080)
  // Safari draws at most 16,777,216 pixels.
  expect(width * height).toBeLessThan(16_777_216)
  expect(text).toMatch(/还有 \d+ 步没有列出来/)
})

test('in elder mode the picture’s letters are larger', async ({ page, watch }) => {
  watch.kept.push('huisuan-elder')
  await watchDrawing(page)
  await visit(page, TOPUP)
  const { smallest } = await saved(page)
  await page.evaluate(() => localStorage.setItem('huisuan-elder', 'on'))
  await visit(page, TOPUP)
  const elder = await saved(page)
  expect(elder.width).toBe(1080)
  expect(elder.smallest).toBeGreaterThan(smallest * 1.3)
})

test('where the system passes files on, the picture goes there, and can be saved as well', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'canShare', { value: () => true })
    Object.defineProperty(navigator, 'share', {
      value: ({ files: [file] }: { files: [File] }) => {
        Object.assign(globalThis, { shared: `${file.type} ${file.name}` })
        return Promise.resolve()
      },
    })
  })
  await visit(page, TOPUP)
  await button(page).click()
  await expect(page.locator('.actions')).toContainText('已经交给系统去转发')
  expect(await page.evaluate(() => Reflect.get(globalThis, 'shared'))).toBe(
    'image/png 养老金每月多领多少.png',
  )
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: '图片存成文件' }).click()
  expect((await downloading).suggestedFilename()).toBe('养老金每月多领多少.png')
})

test('a picture that is not passed on after all is still there', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'canShare', { value: () => true })
    Object.defineProperty(navigator, 'share', {
      value: () => Promise.reject(new DOMException('', 'AbortError')),
    })
  })
  await visit(page, TOPUP)
  await button(page).click()
  await expect(page.locator('.actions')).toContainText('还没有转发')
  await expect(picture(page)).toBeVisible()
})

test('a picture goes once another digit is typed, and none is made of what cannot be computed', async ({
  page,
}) => {
  await visit(page, TOPUP)
  await button(page).click()
  await expect(picture(page)).toBeVisible()
  await type(page, 'subsidy', '41701')
  await expect(picture(page)).toHaveCount(0)
  await type(page, 'subsidy', 'abc')
  await button(page).click()
  await expect(page.locator('.actions')).toContainText('改好才能存成图片')
  await expect(picture(page)).toHaveCount(0)
})

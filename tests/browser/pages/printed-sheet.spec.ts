import { expect, test } from '../../support/browser/watched.ts'
import decodeQR from 'qr/decode.js'
import elevator from '../../../src/policies/elevator/cost-share.ts'
import landless from '../../../src/policies/landless-pension/subsidy.ts'
import { procedureOf } from '../../../src/policies/index.ts'
import { bare, printable, printed } from '../../support/browser/pdf.ts'
import { type, visit } from '../../support/browser/site.ts'

/** Whatever belongs to the screen alone. */
const OF_THE_SCREEN = ['长者模式', '全部测算', '复制这笔账', '打印测算单', '算好的例子', '为什么〕']
const today = () => {
  const [year, month, day] = new Date()
    .toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
    .split('-')
    .map(Number)
  return `${year}年${month}月${day}日`
}

test('a farmer’s sheet has inputs, steps, clauses, validity, conditions, cautions, day and link on two pages', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const path =
    '/landless-pension/subsidy/?monthlyAllowance=500&contractedArea=10&takenArea=6&members=2&birthDate=1957-03-15&noticeDate=2022-05-20&rightsHolder=true&priorSubsidy=5000&payout=drawing&creditedAge=65'
  await visit(page, path)
  await printable(page)
  const { pages, text } = await printed(page)
  expect(pages).toBeLessThanOrEqual(2)
  const expected = [
    '测算单：被征地农民养老补贴',
    today(),
    '朔政办发〔2020〕29号',
    '被征走的承包地6亩',
    '出生日期1957年3月15日',
    '以前记过的补贴5,000元',
    '36,700.00元', // 139 × 500 × 6 ÷ 10 − 5,000
    '人民币叁万陆仟柒佰元整',
    '363.37元/月', // 36,700 ÷ 101 = 363.366…
    '69,500.00', // 139 × 500
    '条文没说清楚的地方',
    '补足差额：36,700.00元',
    '得过就不再给：0.00元',
    '第28页起',
    '没写截止日期，办之前先问一声还算不算数',
    ...landless.clauses.map(({ says }) => says),
    ...(landless.conditions ?? []),
    ...(landless.cautions ?? []),
    landless.office,
    page.url(),
  ]
  for (const words of expected) expect.soft(text).toContain(bare(words))
  for (const words of OF_THE_SCREEN) expect.soft(text).not.toContain(bare(words))
})

test('a farmer’s way to the office follows on one page, unfolded, with who keeps which figure', async ({
  page,
}) => {
  await visit(page, '/landless-pension/subsidy/')
  await printable(page)
  const { procedure } = await printed(page)
  expect(procedure.pages).toBe(1)
  const told = procedureOf('landless-pension')
  expect(told?.steps.length).toBeGreaterThan(0)
  for (const { title, who, where = '', bring = [] } of told?.steps ?? [])
    for (const words of [title, who, where, ...bring])
      expect.soft(procedure.text).toContain(bare(words))
  const offices = [
    '民政部门',
    '农业农村部门',
    '自然资源部门',
    '公安部门',
    '城乡居民养老保险经办机构',
  ]
  for (const office of offices) expect.soft(procedure.text).toContain(bare(`${office}：`))
})

test('the neighbours’ sheet lists every household and sums to the fen', async ({ page }) => {
  const weights = Array.from({ length: 24 }, (_, i) => String(Math.floor(i / 2)))
  await visit(
    page,
    `/elevator/cost-share/?elevators=1&storeys=12&legalTitle=true&singleOwner=false&certificate=true&totalCost=523456.78&weights=${weights}`,
  )
  await printable(page)
  const { text } = await printed(page)
  const shares = [...text.matchAll(/第(\d+)户要出=\D*323,456\.78元×\d+÷132,\D*?([\d,]+\.\d\d)元/g)]
  expect(shares.map(([, household]) => Number(household))).toEqual(weights.map((_, i) => i + 1))
  const fen = shares.map(([, , share = '']) => Number(share.replace(/[,.]/g, '')))
  expect(fen.reduce((sum, share) => sum + share)).toBe(32345678) // 523,456.78 less 200,000
  expect(text).toContain(bare('各项相加，一分不差323,456.78元'))
  for (const { says } of elevator.clauses) expect(text).toContain(bare(says))
})

test('the code on the sheet is the link that reopens the calculation', async ({ page }) => {
  await visit(page, '/foreign-trade/high-tech-exports/?highTechExports=4000%E4%B8%87')
  await printable(page)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const { size, path } = await page.locator('.hand-in .qr').evaluate((svg) => ({
    size: Number(svg.getAttribute('viewBox')?.split(' ')[2]),
    path: svg.querySelector('path')?.getAttribute('d') ?? '',
  }))
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(page.locator('.hand-in')).toHaveCount(0)

  const SCALE = 6
  const side = size * SCALE
  const data = new Uint8Array(side * side * 4).fill(255)
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let row = 0; row < SCALE; row++)
      for (let column = 0; column < SCALE; column++) {
        const pixel = (Number(y) * SCALE + row) * side + Number(x) * SCALE + column
        data.fill(0, pixel * 4, pixel * 4 + 3)
      }
  expect(decodeQR({ width: side, height: side, data })).toBe(page.url())
})

test('what is not filled in yet prints no amount, but what is missing', async ({ page }) => {
  await visit(page, '/landless-pension/monthly-topup/?subsidy=41700&payout=drawing')
  await type(page, 'age', '')
  await printable(page)
  const { pages, text } = await printed(page)
  expect(pages).toBe(1)
  expect(text).toContain(bare('还没有填好，算不出来'))
  expect(text).toContain(bare('“开始多领时的年龄”，在领的'))
  expect(text).not.toMatch(/\d\.\d\d元/)
})

test('a link too long for a code prints in full with a word about it', async ({ page }) => {
  const weights = Array.from({ length: 450 }, (_, i) => `${i}.5`).join()
  await visit(
    page,
    `/elevator/cost-share/?elevators=1&storeys=6&legalTitle=true&singleOwner=false&certificate=true&totalCost=500000&weights=${weights}`,
  )
  await printable(page)
  const { text } = await printed(page)
  expect(text).toContain(bare('放不进二维码'))
  expect(text).toContain(`448.5%2C449.5`)
})

test('the button prints the sheet', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => Object.assign(globalThis, { printedOnce: true })
  })
  await visit(page, '/landless-pension/monthly-topup/')
  await page.getByRole('button', { name: /打印测算单/ }).click()
  await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, 'printedOnce'))).toBe(true)
})

test('no two letters of an address shown as text become one character', async ({ page }) => {
  // Firefox writes the character of a ligature into the PDF; Chromium the letters.
  await visit(page, '/elevator/cost-share/?totalCost=500000&elevators=1')
  await printable(page)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  for (const place of ['.hand-in .address', '#snippet code'])
    await expect(page.locator(place)).toHaveCSS('font-variant-ligatures', 'none')
})

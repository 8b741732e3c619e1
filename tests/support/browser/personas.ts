import { ANSWERS, MEASURES } from '../accountant.ts'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { InputMethod } from './input-methods.ts'
import { frameIn, inHost, snippetShown } from './host-page.ts'
import { bare, printable, printed } from './pdf.ts'
import { expectTotal, formIsAlive, headline } from './site.ts'

/* The personas the site is for, each from the home page. Amounts are worked out by hand beside them. */

/** Opens the home page. The sheet is taken as a PDF; the printer's own window would wait for a person. */
export async function arrive(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-asked-to-print', '')
  })
  await page.goto('/')
}

/** Presses the button of the sheet and gives what it prints. */
async function print(page: Page, method: InputMethod) {
  await printable(page)
  await method.press(page.getByRole('button', { name: /打印测算单/ }))
  await expect(page.locator('[data-asked-to-print]')).toHaveCount(1)
  return printed(page)
}

/** An accountant computes eight measures at once and prints them. */
export async function accountant(page: Page, method: InputMethod): Promise<void> {
  const { press, write } = method
  await press(page.locator('main a[href="/for/enterprise/"]'))
  await press(page.locator('main a[href="/together/foreign-trade/"]').first())
  await page.locator('.offers input:enabled').first().waitFor()
  for (const name of MEASURES) {
    // Once one is ticked, the others are folded away until one asks for them.
    const box = page.locator(`input[name="do"][value="${name}"]`)
    if (!(await box.isVisible())) await press(page.getByRole('button', { name: /^还要加别的/ }))
    await press(box)
    await expect(page.locator(`#asks-${name}`)).toBeVisible()
  }
  for (const [name, text] of Object.entries(ANSWERS))
    await write(page.locator(`input[name="${name}"]`), text)
  await press(page.locator('input[name="export-breakthrough.manufacturer"][value="true"]'))
  // 20,000 + 40,000 + 300,000 + 5,000 + 30,000 + 300,000 (1% of 3000万) + 25,000
  const due = '720,000.00 元'
  await expect(page.locator('li[data-class="entitlement"] .sum')).toHaveText(due)
  await expect(page.locator('li[data-class="saving"] .sum')).toHaveText('240,000.00 元')

  const { text } = await print(page, method)
  expect(text).toContain(bare(due))
  expect(text).toContain(bare('240,000.00 元'))
  expect(text).not.toContain('960,000')
  for (const amount of ['20,000.00', '40,000.00', '300,000.00', '5,000.00', '30,000.00'])
    expect(text).toContain(amount)
  for (const words of ['出口零突破', '四（二）', '一（三）', '朔政办发〔2021〕58号', '已失效'])
    expect(text).toContain(bare(words))
  expect(text).toContain(bare(page.url()))
}

/**
 * A farmer asks in elder mode what he draws a month from 65, and from 60. Where nothing can be stored
 * the mode is not remembered from page to page.
 */
export async function farmer(
  page: Page,
  { press, write }: InputMethod,
  remembered = true,
): Promise<void> {
  await press(page.locator('.elder-switch'))
  await press(page.locator('main a[href="/for/farmer/"]'))
  await press(page.locator('main a[href="/landless-pension/monthly-topup/"]'))
  await page.waitForURL('**/landless-pension/monthly-topup/**')
  if (!remembered) await press(page.locator('.elder-switch'))
  await expect(page.getByRole('heading', { name: '第 1 个问题，共 3 个' })).toBeVisible()
  await expect(headline(page)).toBeHidden()
  await press(page.getByRole('button', { name: '下一步' }))
  await expect(page.locator('.fault')).toContainText('没有填')
  await write(page.locator('#field-subsidy'), '四万一千七百')
  await press(page.getByRole('button', { name: '下一步' }))
  await expect(page.locator('#field-payout')).toBeFocused()
  await press(page.getByRole('radio', { name: '已经在领养老金' }))
  await press(page.getByRole('button', { name: '下一步' }))
  await expect(page.locator('#field-age')).toBeFocused()
  await write(page.locator('#field-age'), '65')
  await press(page.getByRole('button', { name: '看结果' }))
  await expectTotal(page, '412.87') // 41,700 ÷ 101 = 412.871…
  await press(page.getByRole('button', { name: '改 开始多领时的年龄' }))
  await write(page.locator('#field-age'), '60')
  await press(page.getByRole('button', { name: '看结果' }))
  await expectTotal(page, '300.00') // 41,700 ÷ 139
}

/** He keeps what stands there, and opens it again. */
export async function farmerKeepsIt(page: Page, { press, write }: InputMethod): Promise<void> {
  await press(page.getByRole('button', { name: /存进我的测算/ }))
  await write(page.locator('#save-name'), '老王的补贴')
  await press(page.getByRole('button', { name: '存', exact: true }))
  await press(page.getByRole('link', { name: '看我的测算' }))
  const kept = page.locator('main li').filter({ hasText: '老王的补贴' })
  await expect(kept).toContainText('300.00 元/月')
  await press(kept.getByRole('link', { name: '老王的补贴' }))
  await expectTotal(page, '300.00')
}

/** Neighbours share a lift by weights and print who pays what. */
export async function neighbours(page: Page, method: InputMethod): Promise<void> {
  const { press, write } = method
  await press(page.locator('main a[href="/for/resident/"]'))
  await press(page.locator('.expired-rules summary'))
  await press(page.locator('main a[href="/elevator/cost-share/"]'))
  await formIsAlive(page)
  await write(page.locator('#field-totalCost'), '523456.78')
  await press(page.getByRole('button', { name: '加一户' }))
  await press(page.getByRole('button', { name: /一层一户/ }))
  await write(page.getByRole('textbox', { name: '第 1 户的权重' }), '1.5')
  await expectTotal(page, '323,456.78') // less 200,000 for one lift
  const { text } = await print(page, method)
  // 1.5 and 1 to 6 of 22.5; the three fen left over go to 4 (….76), 1 (….69) and 1.5 (….53).
  const shares = [2156379, 1437586, 2875171, 4312757, 5750343, 7187928, 8625514]
  expect(shares.reduce((sum, share) => sum + share)).toBe(32345678)
  const lines = /第\d户要出=\D*323,456\.78元×[\d.]+÷22\.5,\D*?([\d,]+\.\d\d)元/g
  const onPaper = [...text.matchAll(lines)].map(([, share = '']) => share.replace(/[,.]/g, ''))
  expect(onPaper.map(Number)).toEqual(shares)
}

/** A clerk puts a calculator into the county's own page. */
export async function clerk(page: Page, { press, write }: InputMethod): Promise<void> {
  await press(page.locator('main a[href="/rules/"]'))
  await press(page.locator('#rules a[href="/landless-pension/monthly-topup/"]'))
  await formIsAlive(page)
  await press(page.locator('#snippet summary'))
  const snippet = await snippetShown(page)
  expect(snippet.trim().split('\n')).toHaveLength(2)
  await inHost(page, snippet, async () => {
    const frame = await frameIn(page.locator('iframe'))
    await write(frame.locator('#field-subsidy'), '69500')
    await write(frame.locator('#field-age'), '60')
    await expectTotal(frame, '500.00') // 69,500 ÷ 139
  })
}

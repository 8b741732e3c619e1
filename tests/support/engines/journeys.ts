import { ANSWERS, MEASURES } from '../accountant.ts'
import { expect } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { bare } from '../browser/pdf.ts'
import { ALL_STORED, STORING } from '../browser/stored.ts'
import type { Reader } from './reader.ts'

/*
 * The personas of `tests/support/browser/personas.ts`, with the same amounts, in browsers that Playwright
 * does not drive.
 */

const SUM = '.headline .sum'

/**
 * Expects these amounts on the sheet to hand in, where the driver can print. Words are not looked for: the
 * PDF of Firefox does not say which sign a Chinese glyph stands for.
 */
async function prints(reader: Reader, amounts: readonly string[]): Promise<void> {
  await reader.finds(`!!document.querySelector('.actions[data-printable]')`, true)
  const bytes = await reader.driver.pdf?.()
  if (!bytes) return
  const paper = await getDocumentProxy(new Uint8Array(bytes))
  const text = bare((await extractText(paper, { mergePages: true })).text)
  for (const amount of amounts) expect(text).toContain(amount)
}

/** An accountant computes eight measures at once and has their sheet. */
export async function accountant(reader: Reader, site: string): Promise<void> {
  await reader.open(site)
  await reader.follow('/for/enterprise/')
  await reader.follow('/together/foreign-trade/')
  await reader.finds(`!!document.querySelector('.offers input:enabled')`, true)
  for (const name of MEASURES) {
    await reader.press(`input[name="do"][value="${name}"]`)
    await reader.finds(`!!document.querySelector('#asks-${name}')`, true)
    // Once one is ticked, the others are folded away until one asks for them.
    if (name === MEASURES[0]) await reader.press('.unfold')
  }
  for (const [name, text] of Object.entries(ANSWERS))
    await reader.write(`input[name="${name}"]`, text)
  await reader.press('input[name="export-breakthrough.manufacturer"][value="true"]')
  // 20,000 + 40,000 + 300,000 + 5,000 + 30,000 + 300,000 (1% of 3000万) + 25,000
  await reader.sees('li[data-class="entitlement"] .sum', '720,000.00 元')
  await reader.sees('li[data-class="saving"] .sum', '240,000.00 元')
  const lines = ['20,000.00', '40,000.00', '300,000.00', '5,000.00', '30,000.00', '25,000.00']
  await prints(reader, ['720,000.00', '240,000.00', ...lines])
}

/** A farmer in elder mode gets the monthly top-up without a network, keeps it, and opens it again. */
export async function farmer(
  reader: Reader,
  site: string,
  cutNetwork: () => Promise<void>,
): Promise<void> {
  await reader.open(site)
  await reader.sees('footer .store', ALL_STORED, STORING)
  await cutNetwork()
  await reader.press('.elder-switch')
  await reader.follow('/for/farmer/')
  await reader.follow('/landless-pension/monthly-topup/')
  await reader.sees('.steps h2', '第 1 个问题，共 3 个')
  await reader.hides('.headline')
  await reader.press('.steps button', '下一步')
  await reader.sees('.fault', '没有填')
  await reader.write('#field-subsidy', '四万一千七百')
  await reader.press('.steps button', '下一步')
  await reader.press('input[value="drawing"]')
  await reader.press('.steps button', '下一步')
  await reader.write('#field-age', '65')
  await reader.press('.steps button', '看结果')
  await reader.sees(SUM, '412.87') // 41,700 ÷ 101 = 412.871…
  await reader.press('.answers div:last-child button', '改')
  await reader.write('#field-age', '60')
  await reader.press('.steps button', '看结果')
  await reader.sees(SUM, '300.00') // 41,700 ÷ 139
  await reader.press('button', '存进我的测算')
  await reader.write('#save-name', '老王的补贴')
  await reader.press('section.save form button', '存')
  await reader.press('a', '看我的测算')
  await reader.sees('main li', '300.00 元/月')
  await reader.press('main li a', '老王的补贴')
  await reader.sees(SUM, '300.00')
  await reader.press('.elder-switch')
}

/** Each household's share, as the account writes it. */
const SHARES = `[...document.querySelectorAll('.ledger .row')]
  .filter((row) => /^第 \\d+ 户/.test(row.querySelector('.words').textContent))
  .map((row) => row.querySelector('.figure').textContent)
  .filter((figure) => /\\.\\d\\d$/.test(figure))`

/** Neighbours share a lift by weights and see, and print, who pays what. */
export async function neighbours(reader: Reader, site: string): Promise<void> {
  await reader.open(site)
  await reader.follow('/for/resident/')
  await reader.press('.expired-rules summary')
  await reader.follow('/elevator/cost-share/')
  await reader.isAlive()
  await reader.write('#field-totalCost', '523456.78')
  await reader.press('button', '加一户')
  await reader.press('button', '一层一户')
  await reader.write('input[aria-label="第 1 户的权重"]', '1.5')
  await reader.sees(SUM, '323,456.78') // less 200,000 for one lift
  // 1.5 and 1 to 6 of 22.5; the three fen left over go to 4 (….76), 1 (….69) and 1.5 (….53).
  const shares = ['21,563.79', '14,375.86', '28,751.71', '43,127.57', '57,503.43', '71,879.28']
  shares.push('86,255.14')
  await reader.finds(SHARES, shares)
  await prints(reader, ['323,456.78', ...shares])
}

/** A clerk copies the two lines into the county's own page: gives that page, for the site as served here. */
export async function snippet(reader: Reader, site: string): Promise<string> {
  await reader.open(site)
  await reader.follow('/rules/')
  await reader.follow('/landless-pension/monthly-topup/')
  await reader.isAlive()
  await reader.press('#snippet summary')
  const lines = await reader.driver.evaluate<string>(
    `document.querySelector('#snippet code').textContent`,
  )
  expect(lines.trim().split('\n')).toHaveLength(2)
  const canonical = await reader.driver.evaluate<string>(
    `document.querySelector('link[rel="canonical"]').href`,
  )
  return lines.replaceAll(new URL(canonical).origin, new URL(site).origin)
}

/** The county's page shows the calculator, which computes there. */
export async function clerk(reader: Reader, county: string): Promise<void> {
  await reader.open(county)
  await reader.enter('iframe')
  await reader.isAlive()
  await reader.write('#field-subsidy', '69500')
  await reader.write('#field-age', '60')
  await reader.sees(SUM, '500.00') // 69,500 ÷ 139
}

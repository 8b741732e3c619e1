import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../../support/browser/watched.ts'
import { formIsAlive, headline, visit } from '../../support/browser/site.ts'

/* What an input method composes is nothing yet; and what only tells of a change is heard. */

/** Composes letters in place of what stands in a field, as an input method does. */
async function compose(page: Page, target: Locator, letters: string) {
  const session = await page.context().newCDPSession(page)
  await target.click()
  await target.selectText()
  for (let end = 1; end <= letters.length; end++) {
    const shown = { text: letters.slice(0, end), selectionStart: end, selectionEnd: end }
    await session.send('Input.imeSetComposition', shown)
  }
  await expect(target).toHaveValue(letters)
  return (text: string) => session.send('Input.insertText', { text })
}
const changeAlone = (target: Locator, text: string) =>
  target.evaluate((control, value) => {
    ;(control as HTMLInputElement).value = value
    control.dispatchEvent(new Event('change', { bubbles: true }))
  }, text)

test('the list of all rules waits for the word that is composed', async ({ page }) => {
  await visit(page, '/rules/')
  const word = page.locator('#filter-word')
  const shown = page.locator('[data-words]').filter({ visible: true })
  const all = await shown.count()
  const choose = await compose(page, word, "dian'ti")
  await expect(shown).toHaveCount(all)
  await choose('电梯')
  await expect(word).toHaveValue('电梯')
  await expect(page.locator('.filter-count')).toHaveText(/^找到 \d项$|^找到 \d 项$/)
  expect(await shown.count()).toBeLessThan(all)
  await changeAlone(word, '')
  await expect(shown).toHaveCount(all)
})

test('an amount stands until the number is composed, and follows a change alone', async ({
  page,
}) => {
  await visit(page, '/landless-pension/monthly-topup/')
  await formIsAlive(page)
  const amount = headline(page).locator('.sum')
  const subsidy = page.locator('#field-subsidy')
  const before = await amount.innerText()
  const choose = await compose(page, subsidy, "si'wan")
  await page.waitForTimeout(600) // longer than any part of the page waits for a pause
  await expect(amount).toHaveText(before)
  await expect(page.locator('.problems, .fault').filter({ visible: true })).toHaveCount(0)
  await choose('五万零五百')
  await page.locator('#field-age').fill('65')
  await expect(amount).toHaveText('500.00') // 50,500 ÷ 101
  await changeAlone(subsidy, '10100')
  await expect(amount).toHaveText('100.00')
})

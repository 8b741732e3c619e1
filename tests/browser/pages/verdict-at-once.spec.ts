import { expect, test } from '../../support/browser/watched.ts'
import { form, headline, type, visit } from '../../support/browser/site.ts'

/* What a digit changes first: the verdict, before anything else on the page. */

const CASES = {
  // 1% of 32,000,000; the step of 10,000,000 above the 30,000,000 is not reached
  'the amount': { before: ['31000000', '3,100 万'], after: '32000000', shows: '320,000.00' },
  'why there is none': { before: ['2000000', '200 万'], after: '20000000', shows: '20,000,000 元' },
} as const

for (const [name, { before, after, shows }] of Object.entries(CASES)) {
  test(`${name} stands there when the input event ends, and the rest follows`, async ({ page }) => {
    await visit(page, '/foreign-trade/high-tech-exports/')
    const [typed, readBack] = before
    await type(page, 'highTechExports', typed)
    const echo = form(page).locator('.echo')
    await expect(echo).toContainText(readBack)
    await expect(headline(page)).not.toContainText(shows)
    // A listener of the window hears of it last, after all that was done at once.
    const first = form(page)
      .locator('[name="highTechExports"]')
      .evaluate(
        (field) =>
          new Promise<string>((resolve) => {
            const verdict = () => document.querySelector('.headline')?.textContent ?? ''
            addEventListener('input', () => resolve(verdict()), { once: true })
            field.dataset['watched'] = ''
          }),
      )
    await form(page).locator('[name="highTechExports"][data-watched]').fill(after)
    expect(await first).toContain(shows)
    await expect(echo).not.toContainText(readBack)
    await expect(headline(page)).toContainText(shows)
  })
}

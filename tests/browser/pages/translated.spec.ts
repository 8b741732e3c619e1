import type { Page } from '@playwright/test'
import { expect, test } from '../../support/browser/watched.ts'
import { explanation, headline, type, visit } from '../../support/browser/site.ts'

/* A page whose text a translator has replaced: it puts elements of its own where the text was. */

/** Wraps each text of the page as Chrome's translator does, but for what asks not to be translated. */
async function translate(page: Page, everything = false): Promise<void> {
  await page.evaluate((everything) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      const parent = text.parentElement
      if (!parent || !text.data.trim() || parent.closest('script, noscript, style')) continue
      if (!everything && parent.closest('[translate="no"]')) continue
      const outer = document.createElement('font')
      const inner = document.createElement('font')
      inner.append(text.data)
      outer.append(inner)
      parent.replaceChild(outer, text)
    }
  }, everything)
}

for (const everything of [false, true]) {
  const what = everything ? 'even what asks not to be' : 'all but the amounts'

  test(`a rule page of which ${what} is translated follows every digit`, async ({ page }) => {
    await visit(page, '/foreign-trade/export-breakthrough/')
    await translate(page, everything)
    await type(page, 'firstYearExports', '10000000')
    // 10,000 + 5,000 for each of the 1.67 times 3,000,000 above 5,000,000, of which only whole ones count
    await expect(headline(page)).toContainText('20,000.00')
    await type(page, 'firstYearExports', '175999900')
    await expect(headline(page)).toContainText('295,000.00')
    await expect(headline(page)).not.toContainText('20,000.00')
    await expect(explanation(page)).toContainText('295,000.00')
    await expect(explanation(page)).not.toContainText('8,000,000')
    await type(page, 'firstYearExports', '一头牛')
    await expect(headline(page)).toHaveText(/还算不出来/)
    await expect(headline(page)).not.toContainText('295,000.00')
    await translate(page, everything)
    await type(page, 'firstYearExports', '8000000')
    await expect(headline(page)).toContainText('20,000.00')
    await expect(headline(page)).not.toContainText('还算不出来')
  })

  test(`a joint form of which ${what} is translated follows every digit`, async ({ page }) => {
    await visit(
      page,
      '/together/foreign-trade/?do=export-breakthrough,high-tech-exports&firstYearExports=8000000&manufacturer=true&high-tech-exports.highTechExports=32000000',
    )
    const line = page.locator('[data-part="results"] li[data-measure="high-tech-exports"]')
    const totals = page.locator('.class-totals')
    await expect(line).toContainText('320,000.00')
    await translate(page, everything)
    await page.locator('input[name="high-tech-exports.highTechExports"]').fill('31000000')
    await expect(line).toContainText('310,000.00')
    await expect(line).not.toContainText('320,000.00')
    await expect(totals).toContainText('310,000.00')
    await expect(totals).not.toContainText('320,000.00')
  })
}

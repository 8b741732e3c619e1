import { readFileSync } from 'node:fs'
import { expect, test } from '../../support/browser/watched.ts'
import { strFromU8, unzipSync } from 'fflate'
import { type, visit } from '../../support/browser/site.ts'

test('a calculation is saved as a workbook whose cells hold formulas, the inputs and the result', async ({
  page,
}) => {
  await visit(
    page,
    '/foreign-trade/export-breakthrough/?firstYearExports=8000000&manufacturer=true',
  )
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: '存成带公式的表格' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('出口零突破奖励.xlsx')
  const files = unzipSync(readFileSync(await download.path()))
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] as Uint8Array)
  // Exports, and by hand 5,000 + 10,000 + 1 step × 5,000 beside the formula of the cap.
  expect(sheet).toMatch(/<v>8000000<\/v>/)
  expect(sheet).toMatch(/<f>[^<]*MIN\([^<]*<\/f><v>20000<\/v>/)
})

test('what cannot be computed is not saved as a workbook, and says so', async ({ page }) => {
  await visit(page, '/foreign-trade/export-breakthrough/')
  await type(page, 'firstYearExports', 'abc')
  await page.getByRole('button', { name: '存成带公式的表格' }).click()
  await expect(page.locator('.actions')).toContainText('填的内容还有要改的')
})

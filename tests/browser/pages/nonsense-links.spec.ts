import { expect, test } from '../../support/browser/watched.ts'
import {
  choose,
  expectNoAmount,
  expectTotal,
  form,
  headline,
  type,
  typeDate,
  visit,
} from '../../support/browser/site.ts'

const LINKS = {
  'keys and readings that the rule does not know':
    '?foo=bar&on=never&readings.scope=nobody&readings.colour=red&firstYearExports=-1',
  'names that every object has':
    '?__proto__=x&constructor=y&toString=z&hasOwnProperty=1&readings.__proto__=1',
  'such names as options of the readings': '?readings.scope=toString&readings.step=constructor',
  scripts:
    '?firstYearExports=<script>hacked=1</script>&manufacturer="><img src=x onerror=hacked=1>' +
    '&<svg onload=hacked=1>=1&on=<i>',
  'broken percent-encoding': '?%E0%A4%A=%ZZ&firstYearExports=%FF%FE&manufacturer=%&on=%00',
  'enormous text': `?firstYearExports=${'9'.repeat(6000)}&manufacturer=${'真'.repeat(600)}&x=${'x'.repeat(2000)}`,
}
for (const [what, query] of Object.entries(LINKS)) {
  test(`a link with ${what} opens a form with errors that still works`, async ({ page }) => {
    const alarms: string[] = []
    page.on('pageerror', ({ message }) => alarms.push(message))
    page.on('dialog', (dialog) => {
      alarms.push(dialog.message())
      void dialog.dismiss()
    })
    await page.setViewportSize({ width: 320, height: 700 })
    await visit(page, `/foreign-trade/export-breakthrough/${query}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectNoAmount(page)
    await expect(page.locator('#calculator :is(script, img, svg, i)')).toHaveCount(0)
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false)
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(
      320,
    )

    await type(page, 'firstYearExports', '8000000')
    await choose(page, 'manufacturer', 'true')
    await typeDate(page, 'on', '2023-06-30')
    await expectTotal(page, '20,000.00')
    expect(alarms).toEqual([])
  })
}

test('what WeChat hangs on to an address changes nothing', async ({ page }) => {
  const path = '/foreign-trade/export-breakthrough/'
  const added = 'from=singlemessage&isappinstalled=0'
  const whole = async (query: string) => {
    await visit(page, path + query)
    await page.getByRole('button', { name: /存进我的测算/ }).waitFor() // what comes last
    const exports = await form(page).getByRole('textbox').inputValue()
    return `${exports}\n${await page.locator('#calculator').innerText()}`
  }
  const query = '?firstYearExports=175999900&manufacturer=true&on=2023-06-30'
  expect(await whole(`?${added}`)).toBe(await whole(''))
  expect(await whole(`${query}&${added}#wechat_redirect`)).toBe(await whole(query))
  await whole(`${query}&${added}`)
  await expect(headline(page)).toContainText('295,000.00')
  await type(page, 'firstYearExports', '8000000')
  await expect(page).not.toHaveURL(/singlemessage|isappinstalled/)
})

test('a link that asks nothing this rule knows opens the first example and says what was left out', async ({
  page,
}) => {
  await visit(page, '/foreign-trade/export-breakthrough/?colour=x&==&?=')
  await expectTotal(page, '20,000.00')
  await expect(page.getByRole('region', { name: '链接里没有用上的内容' })).toContainText('colour=x')
})

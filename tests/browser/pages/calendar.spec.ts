import { readFileSync } from 'node:fs'
import { readByIcalJs } from '../../support/calendars.ts'
import { visit } from '../../support/browser/site.ts'
import { expect, test } from '../../support/browser/watched.ts'

test('the days of a calculation are saved as a calendar file, without the link to it', async ({
  page,
}) => {
  const inputs = 'trigger=result-notice-ended&triggerDate=2021-03-01&acceptedDate=2021-03-08'
  await visit(page, `/procurement/query-deadlines/?${inputs}`)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: '存进日历' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('政府采购质疑、投诉到哪天截止.ics')
  const text = readFileSync(await download.path(), 'utf8')
  // By hand: 7 working days from 2 March, 7 from 9 March, and 15 from 18 March with 清明 in between.
  const days = readByIcalJs(text).map(({ from, alarms }) => [from, ...alarms])
  expect(days).toEqual([
    ['2021-03-10', 15],
    ['2021-03-17', 15],
    ['2021-04-08', 15],
  ])
  const { origin } = new URL(page.url())
  for (const { description } of readByIcalJs(text)) {
    expect(description).toContain(`\n网页：${origin}/procurement/query-deadlines/`)
    expect(description).not.toContain('triggerDate')
  }
})

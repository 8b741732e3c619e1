import { readFileSync } from 'node:fs'
import { readByIcalJs, readByNodeIcal } from '../../support/calendars.ts'
import { visit } from '../../support/browser/site.ts'
import { expect, test } from '../../support/browser/watched.ts'

test('neighbours go from the page of the notice to their plan and take its dates along', async ({
  page,
  watch,
}) => {
  watch.kept.push('huisuan.mine')
  await visit(page, '/elevator/notice/')
  await page.getByRole('link', { name: '排出我的日程' }).click()
  const boxes = page.getByRole('group', { name: '贴出公示那天' }).getByRole('textbox')
  for (const [at, part] of ['2998', '12', '25'].entries()) await boxes.nth(at).fill(part)
  const days = page.locator('.plan-dates time')
  // 26–31 December are six days, 1 January the seventh; the day after one may apply.
  await expect(days).toHaveText([/^2999年1月1日/, /^2999年1月2日/])
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: '把这些日子存进日历' }).click()
  const text = readFileSync(await (await downloading).path(), 'utf8')
  for (const read of [readByIcalJs, readByNodeIcal]) {
    expect(read(text).map(({ from, alarms }) => [from, ...alarms])).toEqual([
      ['2999-01-01', 15],
      ['2999-01-02', 15],
    ])
  }
  expect(page.url()).not.toContain('2998')
  await page.getByRole('button', { name: '存进我的测算' }).click()
  await page.getByRole('checkbox', { name: /公示/ }).check()
  await page.reload()
  await expect(days).toHaveCount(2)
  await expect(page.getByRole('checkbox', { name: /公示/ })).toBeChecked()
  await page.getByRole('link', { name: '看我的测算' }).click()
  await expect(page.locator('.mine-list li')).toContainText('2999年1月2日 最早可以递申请')
})

test('a link carries the plan only where the reader asks for one', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await visit(page, '/plan/landless-pension/')
  const boxes = page.getByRole('group', { name: '土地补偿公告那天' }).getByRole('textbox')
  for (const [at, part] of ['2024', '2', '29'].entries()) await boxes.nth(at).fill(part)
  // 16 years before the notice: who was born by then is 16 on that day.
  await expect(page.locator('.plan-dates time')).toHaveText(/^2008年2月29日/)
  await page.getByRole('button', { name: '复制这份日程的链接' }).click()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(link).search).toBe('?notice=2024-02-29')
  await page.goto(link)
  await expect(page.locator('.plan-dates time')).toHaveText(/^2008年2月29日/)
})

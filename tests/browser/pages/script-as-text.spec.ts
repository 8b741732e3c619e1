import type { Page } from '@playwright/test'
import { inHost } from '../../support/browser/host-page.ts'
import { fillRoster, visit } from '../../support/browser/site.ts'
import { expect, test } from '../../support/browser/watched.ts'

/*
 * Script in any place that takes text is shown as text. The policy is off here, or it would stop what
 * gets through: whatever became an element or ran is found.
 */
test.use({ bypassCSP: true })

const RAN = 'globalThis.__ran=1'
const PAYLOADS = [
  `<script data-ran>${RAN}</script>`,
  `"><img data-ran src=x onerror="${RAN}">`,
  `'></textarea></title></option></svg><svg data-ran onload="${RAN}"><!--`,
  `<template data-ran></template><iframe data-ran srcdoc="<script>parent.__ran=1</script>"></iframe>`,
  `javascript:${RAN}//`,
  `{@html "<b data-ran>"}\${${RAN}}{{constructor.constructor("${RAN}")()}}`,
  `\u202e<a data-ran href="javascript:${RAN}">\u0000</a>&lt;b data-ran&gt;`,
]
/** One that has all of them, and one after the other for places that stop at the first fault. */
const ALL = PAYLOADS.join(' ')

/** Expects that nothing of it has run or become a part of the page, and that it is a text there. */
async function expectText(page: Page, shown?: string): Promise<void> {
  if (shown) await expect.poll(() => page.evaluate(everyText)).toContain(shown)
  for (const frame of page.frames())
    expect(
      await frame.evaluate(() => [
        '__ran' in globalThis,
        document.querySelectorAll('[data-ran], [onerror], [onload], a[href^="javascript:" i]')
          .length,
      ]),
    ).toEqual([false, 0])
}

/** The page's text, with what stands in its fields. */
const everyText = () =>
  [
    document.body.innerText,
    ...[...document.querySelectorAll('input, textarea')].map((one) => Reflect.get(one, 'value')),
  ].join('\n')

/** The forms that every run types into: together they have every kind of control and of account. */
const SAMPLE = new Set([
  '/landless-pension/subsidy/',
  '/elevator/cost-share/',
  '/together/foreign-trade/?do=export-breakthrough,rent-free',
])
const FORMS = [
  '/foreign-trade/export-breakthrough/',
  '/landless-pension/subsidy/',
  '/elevator/cost-share/',
  '/accident-insurance/payout/',
  '/procurement/query-deadlines/',
  '/long-term-care/eligibility/',
  '/together/foreign-trade/?do=export-breakthrough,rent-free',
  '/embed/landless-pension/subsidy/',
]

for (const path of FORMS) {
  const tag = SAMPLE.has(path) ? [] : '@nightly'

  test(`script typed into every field of ${path} is text`, { tag }, async ({ page }) => {
    test.setTimeout(120_000)
    await visit(page, path)
    const boxes = await page.locator('main').getByRole('textbox').all()
    const open = []
    for (const box of boxes) if ((await box.isEditable()) && (await box.isVisible())) open.push(box)
    expect(open.length).toBeGreaterThan(0)
    for (const payload of PAYLOADS) {
      for (const box of open) await box.fill(payload)
      await page.waitForTimeout(300) // What follows the typing: faults, address, account.
      await expectText(page)
    }
    // A box for a day takes the first of it only.
    const shown = (await open[0]?.inputValue()) ?? ''
    expect(shown).not.toBe('')
    expect(PAYLOADS[PAYLOADS.length - 1]?.startsWith(shown)).toBe(true)
  })

  test(`script in every part of a link to ${path} is text`, { tag }, async ({ page }) => {
    test.setTimeout(120_000)
    await visit(page, path)
    const names = await page
      .locator('main :is(input, select)[name]')
      .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('name') ?? ''))])
    expect(names.length).toBeGreaterThan(1)
    const [address = ''] = path.split('?')
    for (const payload of PAYLOADS) {
      const query = new URLSearchParams(names.map((name) => [name, payload]))
      for (const more of ['on', 'do', 'readings.step', `readings.${payload}`, payload])
        query.append(more, payload)
      await page.goto('about:blank')
      await visit(page, `${address}?${query}#${encodeURIComponent(payload)}`)
      await expectText(page, path.includes('/together/') ? undefined : payload.slice(0, 15))
    }
    // As nobody who follows the rules for addresses would write it.
    await page.goto('about:blank')
    await visit(page, `${address}?${names[0]}=${PAYLOADS[1]}&${PAYLOADS[0]}=1#${PAYLOADS[1]}`)
    await expectText(page)
  })
}

test('script in an embedded calculator’s address is text, in another site’s page too', async ({
  page,
  baseURL,
}) => {
  const query = new URLSearchParams({ takenArea: ALL, birthDate: ALL, [ALL]: ALL })
  const address = `${baseURL}/embed/landless-pension/subsidy/?${query}#${encodeURIComponent(ALL)}`
  const escaped = address.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  await inHost(page, `<iframe src="${escaped}"></iframe>`, async () => {
    await page.frameLocator('iframe').locator('#field-on:enabled').waitFor()
    await expectText(page)
  })
})

test('script in the headings, cells and file name of a roster is text, in its results and its steps', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const path = '/roster/landless-pension/monthly-topup/'
  // A file with a sign of no text in it is not opened at all.
  const cell = (text: string) => `"${text.replaceAll('"', '""').replaceAll('\u0000', '')}"`
  const people = PAYLOADS.map((one) => [one, '41700', 'drawing', '65', one])
  const faulty = PAYLOADS.map((one) => ['王', one, one, one, one])
  const head = ['姓名', '记进账户的补贴', '领养老金的情况', '开始多领时的年龄', ALL]
  const csv = [head, ...people, ...faulty].map((row) => row.map(cell).join()).join('\n')
  await page.goto(path)
  await fillRoster(page, path)
  const file = {
    name: `${ALL.replaceAll('/', '∕')}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(csv),
  }
  await page.locator('#roster input[type="file"]').setInputFiles(file)
  await page.locator('#opened-title').waitFor()
  await expectText(page, '<script data-ran>')
  await page.getByRole('button', { name: '开始算' }).click()
  const rows = page.locator('[data-place] button')
  await rows.first().waitFor()
  await expectText(page, '<img data-ran')
  for (const row of [0, 1, PAYLOADS.length, PAYLOADS.length + 1]) {
    await rows.nth(row).dispatchEvent('click')
    await page.locator('#row-title').waitFor()
    await expectText(page)
  }
  await page.locator('#roster-word').fill(ALL)
  await expectText(page)
})

test('script pasted as a roster is text', async ({ page }) => {
  const path = '/roster/foreign-trade/bonded-storage/'
  const cells = encodeURIComponent(`${PAYLOADS[0]}\t仓储费\n${PAYLOADS[1]}\t${PAYLOADS[2]}`)
  await page.goto(path)
  await fillRoster(page, path)
  await page.locator('.roster-open summary').click()
  await page.locator('#roster-paste').fill(decodeURIComponent(cells))
  await page.getByRole('button', { name: '打开贴的内容' }).click()
  await expectText(page, '<script data-ran>')
})

test('script in the name of a calculation that is kept, in what is kept and in its comparison is text', async ({
  page,
  watch,
}) => {
  watch.kept.push('huisuan.mine')
  await visit(page, '/foreign-trade/export-breakthrough/?firstYearExports=800万&manufacturer=true')
  for (const payload of PAYLOADS.slice(0, 3)) {
    await page.getByRole('button', { name: /存进我的测算/ }).click()
    await page.getByLabel('给这笔账起个名字').fill(payload)
    await page.getByLabel('给这笔账起个名字').press('Enter')
    await expect(page.getByText('已存为')).toBeVisible()
    await expectText(page, payload.slice(0, 15))
    await visit(
      page,
      '/foreign-trade/export-breakthrough/?firstYearExports=800万&manufacturer=true',
    )
  }
  await page.evaluate((texts) => {
    const kept = JSON.parse(localStorage.getItem('huisuan.mine') ?? '')
    for (const [index, text] of texts.entries())
      kept.entries.push({
        ...kept.entries[0],
        ...{ id: `x${index}`, name: text, title: text, total: text, kind: text },
        address: index % 2 ? `${text}/?a=${text}` : `elevator/subsidy/?${text}=${text}`,
      })
    localStorage.setItem('huisuan.mine', JSON.stringify(kept))
  }, PAYLOADS)
  await visit(page, '/mine/')
  await expectText(page, '<script data-ran>')
  for (const box of (await page.getByRole('checkbox').all()).slice(0, 4)) await box.check()
  await page.getByRole('button', { name: /并排比/ }).click()
  await page.getByRole('table').waitFor()
  await expectText(page)
  await page.getByRole('button', { name: /改名/ }).first().click()
  await page.getByRole('textbox', { name: /新名字/ }).fill(ALL)
  await expectText(page)
})

test('script typed into the search of the home page, and in any page’s address, is text', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.goto('/')
  for (const payload of PAYLOADS) {
    await page.getByRole('searchbox').fill(payload)
    await expectText(page)
  }
  const query = `?${encodeURIComponent(ALL)}=1#${encodeURIComponent(ALL)}`
  for (const path of ['/', '/timeline/', '/mine/', '/coverage/', '/404.html', '/no/such/page/']) {
    await page.goto('about:blank')
    await visit(page, path + query)
    await expectText(page)
  }
})

import { expect, test } from '../../support/browser/watched.ts'
import {
  expectFitting,
  frameIn,
  inHost,
  snippetOf,
  messagesTo,
} from '../../support/browser/host-page.ts'
import { choose, expectTotal, explanation, headline, type } from '../../support/browser/site.ts'

const RULE = '/foreign-trade/export-breakthrough/'

test('the two lines compute in another site’s page, as high as the content, and tell it nothing else', async ({
  page,
  baseURL,
}) => {
  const complaints: string[] = []
  const asked: string[] = []
  const snippet = await snippetOf(page, RULE)
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('request', (request) => asked.push(request.url()))
  await inHost(page, snippet, async () => {
    const element = page.locator('iframe')
    const frame = await frameIn(element)
    const before = await expectFitting(element, frame)

    await type(frame, 'firstYearExports', '一个亿')
    await expect(headline(frame)).toHaveAttribute('data-status', 'invalid')
    // The account is gone: lower. The host hears of both.
    await expect.poll(() => expectFitting(element, frame)).toBeLessThan(before - 100)
    await type(frame, 'firstYearExports', '175999900')
    await expectTotal(frame, '295,000.00') // 56 complete steps of 300万: 15,000 + 280,000
    await expect.poll(() => expectFitting(element, frame)).toBeGreaterThan(before - 100)

    const other = new URL(page.url()).origin
    expect(asked.filter((url) => ![baseURL, other].includes(new URL(url).origin))).toEqual([])
    expect(asked.filter((url) => url.includes('175999900'))).toEqual([])
    const messages = await messagesTo(page)
    expect(messages.length).toBeGreaterThan(2)
    for (const message of messages)
      expect(message).toEqual({ type: 'huisuan-height', height: expect.any(Number) })
    expect(complaints).toEqual([])
  })
})

test('a sandboxed frame, with no storage, address or clipboard of its own, computes and fits', async ({
  page,
}) => {
  const complaints: string[] = []
  const snippet = await snippetOf(page, RULE)
  // Newer browsers allow it.
  await page.addInitScript(() => {
    if (origin === 'null')
      history.replaceState = () => {
        throw new DOMException('No address of its own', 'SecurityError')
      }
  })
  page.on('pageerror', ({ message }) => complaints.push(message))
  const sandboxed = snippet.replace('<iframe', '<iframe sandbox="allow-scripts"')
  await inHost(page, sandboxed, async () => {
    const element = page.locator('iframe')
    const frame = await frameIn(element)
    expect(await frame.evaluate(() => origin)).toBe('null')
    await type(frame, 'firstYearExports', '5000000')
    await expectTotal(frame, '15,000.00')
    await expectFitting(element, frame)
    await expect(frame.getByRole('link', { name: '打开完整页面' })).toHaveAttribute(
      'href',
      /firstYearExports=5000000/,
    )
    // Longer than the address waits for the typing to pause.
    await page.waitForTimeout(600)
    expect(complaints).toEqual([])
  })
})

test('an embedded calculator offers no saving or sharing, and opens the whole page with what is typed', async ({
  page,
  baseURL,
}) => {
  const snippet = await snippetOf(page, RULE)
  await inHost(page, snippet, async () => {
    const frame = await frameIn(page.locator('iframe'))
    const host = page.url()
    await expect(explanation(frame)).toContainText('找谁问')
    await expect(frame.locator('.share')).toHaveCount(0)
    await expect(frame.locator('header, nav, footer')).toHaveCount(0)
    await type(frame, 'firstYearExports', '6000000')
    await choose(frame, 'manufacturer', 'false')
    await expect.poll(() => frame.url()).toContain('/embed/foreign-trade/export-breakthrough/?')
    const [opened] = await Promise.all([
      page.waitForEvent('popup'),
      frame.getByRole('link', { name: '打开完整页面' }).click(),
    ])
    await expect(opened).toHaveURL(`${baseURL}${RULE}?firstYearExports=6000000&manufacturer=false`)
    expect(await opened.evaluate(() => opener)).toBeNull()
    expect(page.url()).toBe(host)
  })
})

test('the two lines can be copied from a rule’s page, and without a clipboard are left marked', async ({
  page,
}) => {
  await page.goto(RULE)
  await page.locator('#snippet summary').click()
  const lines = (await page.locator('#snippet code').textContent()) ?? ''
  expect(lines.split('\n')).toHaveLength(2)
  const button = page.locator('#snippet button')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await button.click()
  await expect(page.locator('#snippet [role="status"]')).toContainText('已复制')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(lines)

  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await button.click()
  await expect(page.locator('#snippet [role="status"]')).toContainText('自己复制')
  expect(await page.evaluate(() => String(getSelection()))).toBe(lines)
})

import { expect, test } from '@playwright/test'
import type { Frame, Locator, Page } from '@playwright/test'
import { frameIn, heights, serveHost, snippetOf, told } from './host-page.ts'
import { choose, expectTotal, explanation, headline, type } from './site.ts'

const RULE = '/foreign-trade/export-breakthrough/'

/** Opens a host page with this body and does something there. */
async function inHost(page: Page, body: string, act: () => Promise<void>): Promise<void> {
  const { address, close } = await serveHost(body)
  try {
    await page.goto(address)
    await act()
  } finally {
    await close()
  }
}

/** Expects that the frame is as high as its content and needs no scroll bar; gives its height. */
async function expectFitting(element: Locator, frame: Frame): Promise<number> {
  await expect
    .poll(async () => {
      const { over, under } = await heights(element, frame)
      return over <= 0 && under >= 0 && under <= 2
    })
    .toBe(true)
  return (await heights(element, frame)).height
}

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
    // The account is gone: lower. Both ways are told.
    expect(await expectFitting(element, frame)).toBeLessThan(before - 100)
    await type(frame, 'firstYearExports', '175999900')
    await expectTotal(frame, '295,000.00') // 56 complete steps of 300万: 15,000 + 280,000
    expect(await expectFitting(element, frame)).toBeGreaterThan(before - 100)

    const other = new URL(page.url()).origin
    expect(asked.filter((url) => ![baseURL, other].includes(new URL(url).origin))).toEqual([])
    expect(asked.filter((url) => url.includes('175999900'))).toEqual([])
    const messages = await told(page)
    expect(messages.length).toBeGreaterThan(2)
    for (const message of messages)
      expect(message).toEqual({ type: 'huisuan-height', height: expect.any(Number) })
    expect(complaints).toEqual([])
  })
})

test('the height grows with a list of errors and shrinks when they are mended', async ({
  page,
}) => {
  const snippet = await snippetOf(page, '/landless-pension/subsidy/')
  await page.setViewportSize({ width: 360, height: 740 })
  await inHost(page, snippet, async () => {
    const element = page.locator('iframe')
    const frame = await frameIn(element)
    // Without its account the rest is what grows and shrinks.
    await type(frame, 'takenArea', '')
    const one = await expectFitting(element, frame)
    await type(frame, 'contractedArea', '')
    await expect(frame.locator('.problems li')).toHaveCount(2)
    const two = await expectFitting(element, frame)
    expect(two).toBeGreaterThan(one)
    await type(frame, 'contractedArea', '10')
    await expect(frame.locator('.problems li')).toHaveCount(1)
    expect(await expectFitting(element, frame)).toBe(one)
  })
})

test('two calculators in one page keep to themselves, and a stranger’s message changes nothing', async ({
  page,
}) => {
  const snippets = [await snippetOf(page, RULE), await snippetOf(page, '/elevator/cost-share/')]
  const stranger = '<iframe title="别家" id="stranger" srcdoc="<p>别家</p>" height="150"></iframe>'
  await inHost(page, snippets.join('<p>又一项</p>') + stranger, async () => {
    const [first, second] = [page.locator('iframe').nth(0), page.locator('iframe').nth(1)]
    const [exports, lift] = [await frameIn(first), await frameIn(second)]
    const highest = await expectFitting(first, exports)
    const other = await expectFitting(second, lift)
    await choose(exports, 'manufacturer', 'false')
    await expect(headline(exports)).toHaveAttribute('data-status', 'not-eligible')
    expect(await expectFitting(first, exports)).not.toBe(highest)
    expect((await heights(second, lift)).height).toBe(other)

    const now = await expectFitting(first, exports)
    const message = { type: 'huisuan-height', height: 33 }
    await page.evaluate((one) => postMessage(one, '*'), message)
    const strange = await (await page.locator('#stranger').elementHandle())?.contentFrame()
    await strange?.evaluate((one) => parent.postMessage(one, '*'), message)
    await expect
      .poll(async () =>
        (await told(page)).filter((one) => Reflect.get(one as object, 'height') === 33),
      )
      .toHaveLength(2)
    expect((await heights(first, exports)).height).toBe(now)
    expect((await heights(second, lift)).height).toBe(other)
    expect(await page.locator('#stranger').evaluate((one) => one.clientHeight)).toBe(150)
  })
})

test('a sandboxed frame, with no storage, address or clipboard of its own, computes and fits', async ({
  page,
}) => {
  const complaints: string[] = []
  const snippet = await snippetOf(page, RULE)
  page.on('pageerror', ({ message }) => complaints.push(message))
  const sandboxed = snippet.replace('<iframe', '<iframe sandbox="allow-scripts"')
  await inHost(page, sandboxed, async () => {
    const element = page.locator('iframe')
    const frame = await frameIn(element)
    expect(await frame.evaluate(() => origin)).toBe('null')
    await type(frame, 'firstYearExports', '5000000')
    await expectTotal(frame, '15,000.00')
    await expectFitting(element, frame)
    await expect(frame.locator('#whole-page')).toHaveAttribute('href', /firstYearExports=5000000/)
    // Longer than the address waits for the typing to pause.
    await page.waitForTimeout(600)
    expect(complaints).toEqual([])
  })
})

test('without its script the frame has a height of its own and scrolls', async ({ page }) => {
  const [frameOnly = ''] = (await snippetOf(page, RULE)).split('\n')
  await inHost(page, frameOnly, async () => {
    const element = page.locator('iframe')
    const frame = await frameIn(element)
    const { height, over } = await heights(element, frame)
    expect(height).toBe(720)
    expect(over).toBeGreaterThan(0)
    await frame.locator('#whole-page').scrollIntoViewIfNeeded()
    await expect(frame.locator('#whole-page')).toBeInViewport()
  })
})

test('the height is asked for again where the script comes after the frame', async ({
  page,
  baseURL,
}) => {
  const [frameOnly = ''] = (await snippetOf(page, RULE)).split('\n')
  await inHost(page, frameOnly, async () => {
    const element = page.locator('iframe')
    const frame = await frameIn(element)
    await expect.poll(() => told(page)).not.toEqual([])
    await page.addScriptTag({ url: `${baseURL}/embed.js` })
    await expectFitting(element, frame)
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
      frame.locator('#whole-page').click(),
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
  const lines = await page.locator('#snippet textarea').inputValue()
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

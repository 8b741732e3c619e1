import { expect, test } from '../../support/browser/watched.ts'
import type { Locator } from '@playwright/test'
import {
  expectFitting,
  frameIn,
  heights,
  inHost,
  snippetOf,
  STRANGE,
  messagesTo,
} from '../../support/browser/host-page.ts'
import { choose, headline, type } from '../../support/browser/site.ts'

const RULE = '/foreign-trade/export-breakthrough/'

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
    await page.keyboard.press('Tab')
    await expect(frame.locator('.problems li')).toHaveCount(1)
    await expect(frame.locator('[data-origin]')).toHaveCount(0)
    const one = await expectFitting(element, frame)
    await type(frame, 'contractedArea', '')
    await page.keyboard.press('Tab')
    await expect(frame.locator('.problems li')).toHaveCount(2)
    const two = await expectFitting(element, frame)
    expect(two).toBeGreaterThan(one)
    await type(frame, 'contractedArea', '10')
    await expect(frame.locator('.problems li')).toHaveCount(1)
    expect(await expectFitting(element, frame)).toBe(one)
  })
})

/** Leads a frame to a page of the host that posts a calculator's message. */
const goStrange = (element: Locator, by: 'src' | 'location') =>
  element.evaluate((frame: HTMLIFrameElement, how) => {
    if (how === 'src') frame.src = '/stranger'
    else frame.contentWindow?.location.replace(new URL('/stranger', location.href))
  }, by)

test('two calculators in one page keep to themselves, and a stranger’s message changes nothing', async ({
  page,
}) => {
  const snippets = [await snippetOf(page, RULE), await snippetOf(page, '/elevator/cost-share/')]
  const stranger = '<iframe title="别家" id="stranger" height="150"></iframe>'
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
    await page.evaluate((one) => postMessage(one, '*'), STRANGE)
    await goStrange(page.locator('#stranger'), 'src')
    // A calculator's frame that has gone elsewhere is a stranger too.
    await goStrange(first, 'location')
    const strange = async () =>
      (await messagesTo(page)).filter((one) => JSON.stringify(one) === JSON.stringify(STRANGE))
    await expect.poll(strange).toHaveLength(3)
    expect(
      await page.locator('iframe').evaluateAll((all) => all.map((one) => one.clientHeight)),
    ).toEqual([now, other, 150])
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
    await frame.getByRole('link', { name: '打开完整页面' }).scrollIntoViewIfNeeded()
    await expect(frame.getByRole('link', { name: '打开完整页面' })).toBeInViewport()
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
    await expect.poll(() => messagesTo(page)).not.toEqual([])
    await page.addScriptTag({ url: `${baseURL}/embed.js` })
    await expectFitting(element, frame)
  })
})

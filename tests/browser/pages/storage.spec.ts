import { expect, test } from '../../support/browser/watched.ts'

/*
 * What the browser keeps: nothing but what the reader asked for and the site's own files. After every
 * browser test the watch looks too, `kinds.spec.ts` types into every kind of page, and `offline.spec.ts`
 * reads all that is stored for use without a network.
 */

test('elder mode is remembered once it is pressed, as a word and nothing else', async ({
  page,
  watch,
}) => {
  await page.goto('/')
  await page.locator('.elder-switch').waitFor()
  await watch.look()
  expect(watch.faults).toEqual([])
  watch.kept.push('huisuan-elder')
  await page.locator('.elder-switch').click()
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ 'huisuan-elder': 'on' })
})

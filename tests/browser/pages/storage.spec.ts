import { storedFiles } from '../../../scripts/build/offline-list.mjs'
import { startHost } from '../../support/browser/host.ts'
import { type, visit } from '../../support/browser/site.ts'
import { allIsStored } from '../../support/browser/stored.ts'
import { expect, test } from '../../support/browser/watched.ts'

/*
 * What the browser keeps: nothing but what the reader asked for and the site's own files. After every
 * browser test the watch looks too, and `kinds.spec.ts` types into every kind of page.
 */

const TYPED = '87654321'

test.describe('with the worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('the store for use without a network holds the site’s files as they are, and nothing typed', async ({
    page,
  }) => {
    test.setTimeout(90_000)
    const host = await startHost('dist')
    await page.goto(host.address)
    await allIsStored(page)
    await visit(page, `${host.address}foreign-trade/export-breakthrough/?firstYearExports=${TYPED}`)
    await type(page, 'firstYearExports', `${TYPED}.5`)
    await page.waitForTimeout(600)
    await page.reload()
    await page.locator('#field-on:enabled').waitFor()
    const roster = 'roster/foreign-trade/export-breakthrough/'
    await expect
      .poll(() => page.evaluate((at) => caches.match(at).then(Boolean), host.address + roster))
      .toBe(true)
    const kept = await page.evaluate(async () => {
      const found: [string, string][] = []
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const request of await cache.keys())
          found.push([request.url, (await (await cache.match(request))?.text()) ?? ''])
      }
      return found
    })
    const paths = kept.map(([url]) =>
      new URL(url).pathname.slice(1).replace(/(^|\/)$/, '$1index.html'),
    )
    // The rule's own roster is stored with it.
    const rosterFiles = ['index.html', 'template.csv', 'template.xlsx'].map((file) => roster + file)
    expect(paths.sort()).toEqual([...storedFiles('dist'), ...rosterFiles].sort())
    expect(kept.filter(([url, text]) => (url + text).includes(TYPED))).toEqual([])
    await host.stop()
  })
})

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

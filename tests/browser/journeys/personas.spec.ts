import { test } from '../../support/browser/watched.ts'
import type { Browser, Page } from '@playwright/test'
import type { InputMethod } from '../../support/browser/input-methods.ts'
import { INPUT_METHODS } from '../../support/browser/input-methods.ts'
import {
  accountant,
  arrive,
  clerk,
  farmer,
  farmerKeepsIt,
  neighbours,
} from '../../support/browser/personas.ts'
import { allIsStored } from '../../support/browser/stored.ts'

/** The home page as that reader opens it. */
async function opened(
  browser: Browser,
  method: InputMethod,
  baseURL = '',
  offline = false,
): Promise<Page> {
  const context = await browser.newContext({
    ...method.device,
    baseURL,
    locale: 'zh-CN',
    serviceWorkers: offline ? 'allow' : 'block',
  })
  const page = await context.newPage()
  await arrive(page)
  return page
}

const STORIES = {
  'an accountant gets the sums over eight measures and their PDF': accountant,
  'neighbours share a lift by weights and print who pays what': neighbours,
  'a clerk puts a calculator into the county’s own page': clerk,
}

for (const method of INPUT_METHODS) {
  test.describe(method.name, () => {
    for (const [title, story] of Object.entries(STORIES))
      test(title, async ({ browser, baseURL }) => {
        test.setTimeout(120_000)
        const page = await opened(browser, method, baseURL)
        await story(page, method)
      })

    test('a farmer in elder mode gets the monthly top-up and keeps it, without a network', async ({
      browser,
      baseURL,
      watch,
    }) => {
      watch.kept.push('huisuan-elder', 'huisuan.mine')
      test.setTimeout(120_000)
      const page = await opened(browser, method, baseURL, true)
      await allIsStored(page)
      await page.context().setOffline(true)
      await farmer(page, method)
      await farmerKeepsIt(page, method)
    })
  })
}

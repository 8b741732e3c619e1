import { expect, test } from '../../support/browser/watched.ts'
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
import { bare } from '../../support/browser/pdf.ts'
import { allIsStored } from '../../support/browser/stored.ts'
import { saved, wordText } from '../../support/browser/taken-along.ts'

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

/** The eight measures on one paper: 20,000 + 40,000 + 300,000 + 5,000 + 30,000 + 300,000 + 25,000 due. */
async function summaryTaken(page: Page, method: InputMethod): Promise<void> {
  const summary = await wordText(await saved(page, method, '存成 Word 汇总表'))
  expect(summary).toContain(bare('符合条件就给，7项720,000.00元'))
  expect(summary).toContain('240,000.00元') // spared, and in no sum with what is due
  expect(summary).not.toContain('960,000')
  for (const place of [1, 2, 3, 4, 5, 6, 7, 8]) expect(summary).toContain(`${place}.`)
}

const STORIES = {
  'an accountant gets the sums over eight measures, their PDF and their summary': async (
    page: Page,
    method: InputMethod,
  ) => {
    await accountant(page, method)
    await summaryTaken(page, method)
  },
  'neighbours share a lift by weights and print who pays what': neighbours,
  'a clerk puts a calculator into the county’s own page': clerk,
}

const [byTouch] = INPUT_METHODS

for (const method of INPUT_METHODS) {
  test.describe(method.name, () => {
    for (const [title, story] of Object.entries(STORIES))
      test(
        title,
        { tag: method === byTouch || story === clerk ? [] : '@nightly' },
        async ({ browser, baseURL }) => {
          test.setTimeout(120_000)
          const page = await opened(browser, method, baseURL)
          await story(page, method)
        },
      )

    // Without a network once in each run: what is stored knows nothing of keys.
    for (const offline of method === byTouch ? [true] : [false, true])
      test(
        `a farmer in elder mode gets the monthly top-up and keeps it${offline ? ', without a network' : ''}`,
        { tag: offline && method !== byTouch ? '@nightly' : [] },
        async ({ browser, baseURL, watch }) => {
          watch.kept.push('huisuan-elder', 'huisuan.mine')
          test.setTimeout(120_000)
          const page = await opened(browser, method, baseURL, offline)
          if (offline) {
            await allIsStored(page)
            await page.context().setOffline(true)
          }
          await farmer(page, method)
          await farmerKeepsIt(page, method)
        },
      )
  })
}

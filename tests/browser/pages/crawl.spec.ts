import type { Page } from '@playwright/test'
import fc from 'fast-check'
import { Site } from '../../../scripts/audit/weight.ts'
import { evaluate } from '../../../src/core/evaluate.ts'
import { toPairs } from '../../../src/core/link.ts'
import type { CatalogueRule } from '../../../src/core/rule.ts'
import { amountParts } from '../../../src/core/words.ts'
import { rules } from '../../../src/policies/index.ts'
import { complaintsOf } from '../../support/browser/complaints.ts'
import { formIsAlive, headline, rulePaths } from '../../support/browser/site.ts'
import { expect, test } from '../../support/browser/watched.ts'
import { requestFor } from '../../support/generate.ts'
import { KINDS } from '../../support/page-kinds.ts'
import { SAMPLES } from '../../support/sample.ts'

/* One crawl of all rule pages: what must hold for each. */

/** How many rules one test opens, one after the other in the same window. */
const RULES = 6
const SEED = 20_261_124
const site = new Site('dist')

/**
 * Opens a page to which no other scripts are given than those counted as needed at once: when it can be
 * used all the same, those are what a reader waits for. The others come afterwards.
 */
async function openWithCounted(
  page: Page,
  path: string,
  expectUsable: (page: Page) => Promise<unknown>,
): Promise<void> {
  const scripts = site.scriptsOf(site.read(path))
  let release = (): void => undefined
  const isUsable = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/*.js', async (route) => {
    if (!scripts.has(new URL(route.request().url()).pathname)) await isUsable
    await route.continue().catch(() => undefined) // The page may have been left.
  })
  await page.goto(path)
  await expectUsable(page)
  expect(await page.locator('script:not([src]), style').count(), path).toBe(0)
  release()
}

/** A request made at random, the same in every run; of some, one that is computed. */
function requestOf(rule: CatalogueRule, place: number) {
  const some = fc.sample(requestFor(rule), { seed: SEED + place, numRuns: 20 })
  return some.find((request) => evaluate(rule, request).status === 'ok') ?? some[0]
}

/** Opens a link and expects what the core computes for it. */
async function expectSame(page: Page, rule: CatalogueRule, place: number): Promise<void> {
  const request = requestOf(rule, place)
  if (!request) throw new Error(`no request of ${rule.id}`)
  const { status, total, reasons } = evaluate(rule, request)
  await page.goto(`/${rule.id}/?${new URLSearchParams(toPairs(rule, request))}`)
  await formIsAlive(page)
  const shown = headline(page)
  await expect(shown, rule.id).toHaveAttribute('data-status', status)
  const { figure, unit } = amountParts(total, rule.unit)
  if (status === 'ok') {
    await expect(shown.locator('.sum'), rule.id).toHaveText(figure)
    await expect(shown.locator('.unit'), rule.id).toHaveText(unit)
  } else await expect(shown.locator('.reasons li'), rule.id).toHaveText([...reasons])
}

for (let first = 0; first < rules.length; first += RULES) {
  const some = rules.slice(first, first + RULES)
  test(`the pages of rules ${first + 1} to ${first + some.length} show what the core computes for a link, and complain of nothing`, async ({
    page,
  }) => {
    const complaints = complaintsOf(page)
    for (const [place, rule] of some.entries()) {
      await expectSame(page, rule, first + place)
      expect(complaints, rule.id).toEqual([])
    }
  })
}

for (const { name, some, tag } of SAMPLES)
  test(
    `the pages of ${name} can be used with the scripts that are counted, and complain of nothing`,
    { tag },
    async ({ page }) => {
      test.setTimeout(240_000)
      const complaints = complaintsOf(page)
      for (const { id } of some) {
        await openWithCounted(page, `/${id}/`, formIsAlive)
        expect(complaints, id).toEqual([])
      }
    },
  )

test('the pages of all rules that the list names are those', async ({ page }) => {
  expect((await rulePaths(page)).sort()).toEqual(rules.map(({ id }) => `/${id}/`).sort())
})

test('an embedded calculator, a joint form, a roster and the saved calculations can be used with the scripts that are counted', async ({
  page,
}) => {
  await openWithCounted(page, KINDS.embedded, formIsAlive)
  await openWithCounted(page, KINDS['a joint form'], async () => {
    await page.locator('input[name="do"][value="freight-trains"]').check()
    // What is asked and what comes of it is loaded with the rules that are ticked.
    await page.locator('.offers-form .unfold').waitFor()
  })
  const shows = (selector: string) => () => page.locator(selector).waitFor()
  await openWithCounted(page, KINDS['a roster'], shows('#roster[data-alive]'))
  await openWithCounted(page, KINDS['my calculations'], shows('#mine h2'))
})

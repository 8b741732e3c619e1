import { expect, test } from '../../support/browser/watched.ts'
import type { Page } from '@playwright/test'
import fc from 'fast-check'
import { evaluate } from '../../../src/core/evaluate.ts'
import { toPairs } from '../../../src/core/link.ts'
import type { CatalogueRule } from '../../../src/core/rule.ts'
import { amountParts } from '../../../src/core/words.ts'
import { rules } from '../../../src/policies/index.ts'
import { requestFor } from '../../support/generate.ts'
import { headline } from '../../support/browser/site.ts'

/** How many pages one test opens, one after the other in the same window. */
const PAGES = 4
const SEED = 20_261_124

/** A request made at random, the same in every run; of some, one that is computed. */
function requestOf(rule: CatalogueRule, place: number) {
  const some = fc.sample(requestFor(rule), { seed: SEED + place, numRuns: 20 })
  return some.find((request) => evaluate(rule, request).status === 'ok') ?? some[0]
}

async function expectSame(page: Page, rule: CatalogueRule, place: number): Promise<void> {
  const request = requestOf(rule, place)
  if (!request) throw new Error(`no request of ${rule.id}`)
  const { status, total, reasons } = evaluate(rule, request)
  await page.goto(`/${rule.id}/?${new URLSearchParams(toPairs(rule, request))}`)
  await page.locator('#field-on:enabled').waitFor()
  const shown = headline(page)
  await expect(shown, rule.id).toHaveAttribute('data-status', status)
  const { figure, unit } = amountParts(total, rule.unit)
  if (status === 'ok') {
    await expect(shown.locator('.sum'), rule.id).toHaveText(figure)
    await expect(shown.locator('.unit'), rule.id).toHaveText(unit)
  } else await expect(shown.locator('.reasons li'), rule.id).toHaveText([...reasons])
}

for (let first = 0; first < rules.length; first += PAGES) {
  test(`the pages of rules ${first + 1} to ${first + PAGES} show what the core computes for a link`, async ({
    page,
  }) => {
    for (const [place, rule] of rules.slice(first, first + PAGES).entries())
      await expectSame(page, rule, first + place)
  })
}

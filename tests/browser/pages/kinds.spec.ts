import type { Page } from '@playwright/test'
import { complainOfRefusals, complaintsOf } from '../../support/browser/complaints.ts'
import { overflowOf, violationsOn } from '../../support/browser/layout.ts'
import { visit } from '../../support/browser/site.ts'
import { expect, test } from '../../support/browser/watched.ts'
import { ALIKE, KINDS } from '../../support/page-kinds.ts'

/*
 * What holds for every kind of page, in one visit to each. The watch adds that nothing is asked of another
 * origin and nothing is stored.
 */

const [PHONE, DESK, NARROWEST] = [360, 1280, 320]
const TYPED = '87654321'

async function expectStrictPolicy(page: Page): Promise<void> {
  const policy = await page
    .locator('head meta[http-equiv="content-security-policy" i]')
    .getAttribute('content')
  expect.soft(policy).toContain("default-src 'none'")
  // What is framed names the address that the site is built for (see security-policy.ts), nothing else.
  const isFramed = new URL(page.url()).pathname.startsWith('/embed/')
  const others = isFramed ? policy?.replaceAll(" 'self' http://localhost:4321", " 'self'") : policy
  expect.soft(others).not.toMatch(/unsafe-|\*|https?:/)
}

async function expectAccessible(page: Page): Promise<void> {
  for (const width of [PHONE, DESK]) {
    await page.setViewportSize({ width, height: 900 })
    expect.soft(await violationsOn(page), `at ${width} px`).toEqual([])
  }
  await page.setViewportSize({ width: NARROWEST, height: 700 })
  expect.soft(await overflowOf(page), `at ${NARROWEST} px`).toBeLessThanOrEqual(0)
}

/** Types into whatever takes text and presses what is no promise to keep anything. */
async function useFully(page: Page): Promise<void> {
  for (const box of await page.locator('main').getByRole('textbox').all())
    if ((await box.isVisible()) && (await box.isEditable())) await box.fill(TYPED)
  // What is typed may take choices away, once the page has followed.
  await page.waitForTimeout(600)
  for (const box of await page.locator('main input[type="radio"]').all())
    if (await box.isVisible()) await box.dispatchEvent('click')
  await page.waitForTimeout(300)
}

for (const [kind, path] of Object.entries(KINDS))
  test(
    `${kind}: keeps its strict policy, complains of nothing, is accessible and 7:1 on a phone and a desk, fits 320 px, and stores nothing that is typed`,
    { tag: ALIKE.has(kind) ? '@nightly' : [] },
    async ({ page, watch }) => {
      await complainOfRefusals(page)
      const complaints = complaintsOf(page)
      await visit(page, path)
      await expectStrictPolicy(page)
      expect.soft(complaints).toEqual([])
      await expectAccessible(page)
      await watch.look()
      await page.setViewportSize({ width: DESK, height: 720 })
      await useFully(page)
      await watch.look()
      expect(watch.faults).toEqual([])
    },
  )

import { expect, test } from '../../support/browser/watched.ts'
import type { Page } from '@playwright/test'
import { CONDITIONS, under } from '../../support/browser/environments.ts'
import { INPUT_METHODS } from '../../support/browser/input-methods.ts'
import {
  accountant,
  arrive,
  clerk,
  farmer,
  farmerKeepsIt,
  neighbours,
} from '../../support/browser/personas.ts'
import { KINDS } from '../../support/page-kinds.ts'
import { choose, visit } from '../../support/browser/site.ts'
import { STORIES } from '../../support/browser/stories.ts'

/* The stories where the reader's browser is set up in an unusual way. */

const [touch] = INPUT_METHODS
if (!touch) throw new Error('There are no input methods.')
const { press } = touch

/** Where nothing can be kept, the page says why, and what he can do instead. */
async function farmerCannotKeepIt(page: Page): Promise<void> {
  await press(page.getByRole('button', { name: /存进我的测算/ }))
  await press(page.getByRole('button', { name: '存', exact: true }))
  await expect(page.getByRole('alert')).toContainText('不让网页在这台设备上存东西')
}

for (const [name, condition] of Object.entries(CONDITIONS)) {
  const { remembers = true, nightly = false } = condition

  test.describe(name, { tag: nightly ? '@nightly' : [] }, () => {
    // He is the one who keeps something, and who reads in large letters.
    test('a farmer comes to his end by touch at 360 px', async ({ launchOptions, baseURL }) => {
      test.setTimeout(240_000)
      await under(condition, { launchOptions, baseURL }, touch.device, async (page) => {
        await arrive(page)
        await farmer(page, touch, remembers)
        await (remembers ? farmerKeepsIt(page, touch) : farmerCannotKeepIt(page))
      })
    })

    test(
      'an accountant, neighbours and a clerk come to their end by touch at 360 px',
      { tag: '@nightly' },
      async ({ launchOptions, baseURL }) => {
        test.setTimeout(240_000)
        await under(condition, { launchOptions, baseURL }, touch.device, async (page) => {
          await arrive(page)
          await accountant(page, touch)
          await page.goto('/')
          await neighbours(page, touch)
          await page.goto('/')
          await clerk(page, touch)
        })
      },
    )

    test(
      'every rule of the stories gives its amounts',
      { tag: '@nightly' },
      async ({ launchOptions, baseURL }) => {
        test.setTimeout(240_000)
        await under(condition, { launchOptions, baseURL }, {}, async (page) => {
          for (const [title, story] of Object.entries(STORIES))
            await test.step(title, () => story(page))
        })
      },
    )
  })
}

/** What stands out of the page to the side, is cut off by a box, or moves. */
function outOfPlace(): string[] {
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.className} “${element.textContent?.trim().slice(0, 20)}”`
  const sideways = (document.scrollingElement?.scrollWidth ?? 0) - innerWidth
  const found = sideways > 0 ? [`the page scrolls ${sideways} px`] : []
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.unseen, svg'))
      continue
    const { overflowX, overflowY, textOverflow } = getComputedStyle(element)
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element
    const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    // The rows of a roster are one line high; where words end in … the row opens and tells them all.
    const shortened = textOverflow === 'ellipsis' && element.matches('.roster-table td')
    if (cuts(overflowX) && scrollWidth > clientWidth + 1 && !shortened)
      found.push(`cut sideways: ${name(element)}`)
    if (cuts(overflowY) && scrollHeight > clientHeight + 1)
      found.push(`cut below: ${name(element)}`)
    const { right } = element.getBoundingClientRect()
    const scrolls = element.parentElement?.closest('[tabindex], .scrolls, pre, table')
    if (right > innerWidth + 1 && !scrolls) found.push(`stands out: ${name(element)}`)
    // A button grows with its words; a field is as wide as it is, and scrolls what is typed.
    if (element.matches('button') && scrollWidth > clientWidth + 1)
      found.push(`does not fit: ${name(element)}`)
  }
  return found
}

test('with the system’s font at 200% nothing on a phone of 360 px is cut off or scrolls sideways', async ({
  launchOptions,
  baseURL,
}) => {
  test.setTimeout(240_000)
  const condition = CONDITIONS['with the system’s font at 200%']
  if (!condition) throw new Error('There is no such condition.')
  await under(condition, { launchOptions, baseURL }, touch.device, async (page) => {
    for (const [kind, path] of Object.entries(KINDS)) {
      await visit(page, path)
      expect.soft(await page.evaluate(outOfPlace), kind).toEqual([])
    }
  })
})

test('nothing moves by itself where the reader wants no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const path of [
    KINDS.home,
    KINDS['a money rule'],
    KINDS['a joint form'],
    KINDS['a roster'],
  ]) {
    await visit(page, path)
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { scrollBehavior, animationName, transitionDuration } = getComputedStyle(element)
        const still =
          scrollBehavior === 'auto' &&
          animationName === 'none' &&
          /^(0s(, )?)+$/.test(transitionDuration)
        return still ? [] : [element.tagName]
      }),
    )
    expect.soft(moving, path).toEqual([])
    expect.soft(await page.evaluate(() => document.getAnimations().length), path).toBe(0)
  }
})

/** The last half hour of 2024 in China, when the document still holds, and the first of 2025. */
const MIDNIGHT = [
  ['2024-12-31T15:30:00Z', 'in-force', '2024年12月31日'],
  ['2024-12-31T16:30:00Z', 'expired', '2025年1月1日'],
] as const

for (const timezoneId of ['Pacific/Auckland', 'America/Los_Angeles', 'Asia/Shanghai'])
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId })

    for (const [time, status, day] of MIDNIGHT)
      test(`at ${time} the day is ${day}, as in China`, async ({ page }) => {
        await page.clock.setFixedTime(time)
        await page.goto('/rules/')
        await expect(page.locator('[data-today]').first()).toHaveText(day)
        const link = page.locator('a[href="/foreign-trade/export-breakthrough/"]')
        const badge = page.locator('.rule-group', { has: link }).locator('.badge')
        await expect(badge).toHaveAttribute('data-status', status)
        await visit(page, '/foreign-trade/export-breakthrough/')
        await choose(page, 'manufacturer', 'true')
        await expect(page.locator('.badge').first()).toHaveAttribute('data-status', status)
      })
  })

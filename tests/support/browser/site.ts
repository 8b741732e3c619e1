import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { PASTED } from '../page-kinds.ts'

/*
 * Fields are found by the keys of the public contract (`name` and `field-<key>`), parts of the page
 * by their data attributes, so that a change of wording or styling breaks no test.
 */

/** Opens any page; on a rule page, a joint form, a roster or a plan waits until it is alive. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path)
  if (path.includes('/roster/')) await fillRoster(page, path)
  if (await page.locator('#calculator').count()) await formIsAlive(page)
  if (await page.locator('#together').count()) await jointFormIsFilled(page)
  if (await page.locator('#plan').count()) await page.locator('#plan .actions').waitFor()
}

/** Waits until a joint form asks what the measures in its address ask: their code comes one by one. */
async function jointFormIsFilled(page: Page): Promise<void> {
  const asked = new URL(page.url()).searchParams.getAll('do').flatMap((names) => names.split(','))
  const boxes = page.locator('#together input[name="do"]')
  const names = await boxes.evaluateAll((all) => all.map((one) => Reflect.get(one, 'value')))
  if (!names.some((one) => asked.includes(one))) return
  await page.locator('.measure-fields').first().waitFor({ state: 'attached' })
  await expect(page.locator('.measure-fields', { hasText: '正在加载' })).toHaveCount(0)
}

/** Waits until a rule page follows what is typed: only then the day can be chosen, which may be folded. */
export async function formIsAlive(place: Place): Promise<void> {
  await place.locator('#field-on:enabled').waitFor({ state: 'attached' })
}

/** On a roster page waits until it is alive, pastes what the address carries, and computes what can be. */
export async function fillRoster(page: Page, path: string): Promise<void> {
  const roster = page.locator('#roster')
  if (!(await roster.count())) return
  await roster.and(page.locator('[data-alive]')).waitFor()
  const [, cells] = path.split(PASTED)
  if (!cells) return
  await page.locator('#roster-paste').evaluate((area) => {
    const details = area.closest('details')
    if (details) details.open = true
  })
  await page.locator('#roster-paste').fill(decodeURIComponent(cells))
  await roster.locator('form:has(#roster-paste) button[type="submit"]').click()
  await page.locator('#opened-title').waitFor()
  const start = roster.locator('form:has(#field-on) button[type="submit"]')
  if (!(await start.count())) return
  await start.click()
  const row = page.locator('[data-place][data-status="ok"] button').first()
  await row.click()
  await page.locator('#row-title').waitFor()
}

/** The addresses of all rule pages, as the list has them. */
export async function rulePaths(page: Page): Promise<string[]> {
  await page.goto('/rules/')
  return page
    .locator('#rules li[data-words] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
}

/** A page, or a frame in one. */
export type Place = Pick<Page, 'locator'>

export const form = (page: Place): Locator => page.locator('#calculator form')
export const headline = (page: Place): Locator =>
  page.locator('[data-part="headline"] [data-status]')
export const explanation = (page: Place): Locator => page.locator('[data-part="explanation"]')
/** The list of errors above the form. */
export const summary = (page: Page): Locator =>
  page.getByRole('region').filter({ has: page.locator('a[href^="#field-"]') })

export async function type(page: Place, key: string, text: string): Promise<void> {
  await form(page).locator(`input[name="${key}"]`).fill(text)
}

export async function choose(page: Place, key: string, option: string): Promise<void> {
  await form(page).locator(`input[name="${key}"][value="${option}"]`).check()
}

export async function read(page: Page, name: string, option: string): Promise<void> {
  await page.locator(`input[name="readings.${name}"][value="${option}"]`).check()
}

/** Types a day into the boxes for year, month and day of any date field. */
export async function typeDate(page: Page, key: string, day: string): Promise<void> {
  for (const [index, text] of day.split('-').entries()) {
    await page.locator(index === 0 ? `#field-${key}` : `#field-${key}-${index}`).fill(text)
  }
}

/** Expects that the calculation stands and gives this total. */
export async function expectTotal(page: Place, total: string): Promise<void> {
  await expect(headline(page)).toHaveAttribute('data-status', 'ok')
  await expect(headline(page).getByText(total, { exact: true })).toBeVisible()
}

/** Expects that there is no amount anywhere in the result. */
export async function expectNoAmount(page: Page): Promise<void> {
  await expect(headline(page)).toHaveAttribute('data-status', 'invalid')
  await expect(headline(page)).not.toHaveText(/\d[\d,]*\.\d\d/)
  await expect(explanation(page).locator('[data-origin]')).toHaveCount(0)
}

import { expect, test } from '../../support/browser/watched.ts'
import type { Page } from '@playwright/test'
import { expectNoAmount, form, summary, visit } from '../../support/browser/site.ts'

/** A rule of each family; together they have every kind of field. */
const FAMILIES = [
  '/foreign-trade/exhibition-domestic/',
  '/landless-pension/subsidy/',
  '/elevator/cost-share/',
  '/accident-insurance/payout/',
]
const NONSENSE = [
  'abc',
  '-5',
  '1e9',
  '三万五',
  '<b>1</b>',
  '12,34',
  '1.2.3',
  '％％',
  '99999999999999',
]

/** The fields of the form: the key, the names it goes by, and whether it is typed into. */
async function fieldsOf(page: Page) {
  const fields = await form(page)
    .locator('[id^="field-"]:is(input)')
    .evaluateAll((inputs) =>
      inputs.map((input) => {
        const [, key = ''] = /^field-([A-Za-z]+)$/.exec(input.id) ?? []
        const label =
          document.querySelector(`label[for="${input.id}"]`) ??
          input.closest('fieldset')?.querySelector('legend')
        const names = [
          label?.firstChild?.textContent?.replace('？', ''),
          input.getAttribute('aria-label'),
        ]
        return {
          key,
          typed: input.getAttribute('type') === 'text',
          names: names.flatMap((name) => name?.trim() || []),
        }
      }),
    )
  return fields.filter(({ key }) => key)
}

/** Expects that the field is at fault in the summary and beside itself, and can be reached from there. */
async function expectFault(page: Page, key: string, names: string[]): Promise<void> {
  const link = summary(page).locator(`a[href="#field-${key}"]`)
  const message = await link.innerText()
  expect(names.some((name) => message.includes(name))).toBe(true)
  await expect(page.locator(`#field-${key}-fault`)).toHaveText(message)
  await link.click()
  await expect(page.locator(`#field-${key}`)).toBeFocused()
  expect(page.url()).not.toContain('#')
}

for (const path of FAMILIES) {
  test(`nonsense typed in every field of ${path} is named, listed, reached and kept`, async ({
    page,
  }) => {
    await visit(page, path)
    const boxes = await form(page).getByRole('textbox').all()
    for (const [index, box] of boxes.entries()) await box.fill(NONSENSE[index % 9] ?? '')
    await expectNoAmount(page)
    const fields = (await fieldsOf(page)).filter(({ typed }) => typed)
    await expect(summary(page).getByRole('listitem')).toHaveCount(fields.length)
    await expect(summary(page).getByRole('heading')).toContainText(String(fields.length))
    for (const { key, names } of fields) await expectFault(page, key, names)
    for (const [index, box] of boxes.entries())
      await expect(box).toHaveValue(NONSENSE[index % 9] ?? '')
  })

  test(`a link with nonsense for every field of ${path} opens the form with every error`, async ({
    page,
  }) => {
    await visit(page, path)
    const fields = await fieldsOf(page)
    const query = new URLSearchParams(fields.map(({ key }) => [key, `<i>${key}</i>`]))
    await visit(page, `${path}?${query}`)
    await expectNoAmount(page)
    await expect(summary(page).getByRole('listitem')).toHaveCount(fields.length)
    for (const { key, names } of fields) await expectFault(page, key, names)
  })
}

test('nonsense for one household is reached in that household’s own field', async ({ page }) => {
  await visit(page, '/elevator/cost-share/')
  await page.getByRole('textbox', { name: /第 3 户/ }).fill('x')
  await summary(page)
    .getByRole('link', { name: /第 3 户/ })
    .click()
  await expect(page.getByRole('textbox', { name: /第 3 户/ })).toBeFocused()
})

test('a day that does not exist is refused by the name of its field', async ({ page }) => {
  await visit(page, '/foreign-trade/export-breakthrough/?on=2022-02-30')
  await expectNoAmount(page)
  const name = await page.locator('fieldset:has(> * > * > #field-on) > legend').innerText()
  const link = summary(page).locator('a[href="#field-on"]')
  await link.click()
  await expect(page.locator('#field-on')).toBeFocused()
  await expect(link).toContainText(name)
})

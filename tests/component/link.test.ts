import { expect, it } from 'vitest'
import { render } from 'vitest-browser-svelte'
import Form from '../../src/calculators/Form.svelte'
import Validity from '../../src/calculators/Validity.svelte'
import { FormState } from '../../src/calculators/form-state.svelte.ts'
import { fromPairs } from '../../src/core/link.ts'
import { theRule } from '../support/ask.ts'

/** The form of a rule as a link opens it. */
function opened(id: string, query: string): FormState {
  const rule = theRule(id)
  const form = new FormState(rule, '2022-06-30', fromPairs(rule, new URLSearchParams(query)))
  form.alive = true
  return form
}

const valuesOf = (container: Element) =>
  [...container.querySelectorAll<HTMLInputElement>('input')].map(({ value }) => value)

it.each(['2021/3/5', '2021.3.5', '2021年3月5日', '20210305', '2021-03-05 00:00:00', '2021-3-5'])(
  'a link with the day %s shows it in the boxes and computes with it',
  async (day) => {
    const form = opened('service-recovery/tax-deferral', `dueDate=${day}&on=${day}`)
    const { container } = await render(Form, { form, calculation: form.calculation })
    expect(valuesOf(container)).toEqual(['2021', '03', '05'])
    expect(form.calculation.outcome).toMatchObject({ status: 'ok', total: '2021-06-05' })
    const validity = await render(Validity, { form, calculation: form.calculation, folded: false })
    expect(valuesOf(validity.container)).toEqual(['2021', '03', '05'])
    await expect.element(validity.getByText(/^2021年3月5日：/)).toBeVisible()
    expect(form.query).toBe('dueDate=2021-03-05&on=2021-03-05')
  },
)

it('a link with a day that cannot be read shows what it carries', async () => {
  const form = opened('service-recovery/tax-deferral', 'dueDate=3/5/2021')
  const { container } = await render(Form, { form, calculation: form.calculation })
  expect(valuesOf(container)).toContain('3/5/2021')
  await expect.element(container).toMatchTextContent(/读不成日期/)
})

it.each([
  ['√', 'true'],
  ['是', 'true'],
  ['NO', 'false'],
])('a link with yes or no as %s has it chosen', async (text, value) => {
  const query = `firstYearExports=800 万&manufacturer=${text}`
  const form = opened('foreign-trade/export-breakthrough', query)
  const { container } = await render(Form, { form, calculation: form.calculation })
  const chosen = container.querySelector<HTMLInputElement>('input[type="radio"]:checked')
  expect(chosen?.value).toBe(value)
  const exports = container.querySelector<HTMLInputElement>('[name="firstYearExports"]')
  expect(exports?.value).toBe('800 万')
  expect(form.text('manufacturer')).toBe(value)
})

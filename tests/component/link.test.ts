import { expect, it } from 'vitest'
import { render } from 'vitest-browser-svelte'
import Form from '../../src/calculators/Form.svelte'
import Validity from '../../src/calculators/Validity.svelte'
import { FormState } from '../../src/calculators/form-state.svelte.ts'
import RulePage from '../../src/calculators/RulePage.svelte'
import { readLink } from '../../src/calculators/read-link.ts'
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
    const { container } = await render(Form, {
      form,
      inputs: form.calculation.inputs,
      problems: form.problems,
    })
    expect(valuesOf(container)).toEqual(['2021', '03', '05'])
    expect(form.calculation.outcome).toMatchObject({ status: 'ok', total: '2021-06-05' })
    const validity = await render(Validity, {
      form,
      calculation: form.calculation,
      problems: form.problems,
      folded: false,
    })
    expect(valuesOf(validity.container)).toEqual(['2021', '03', '05'])
    await expect.element(validity.getByText(/^2021年3月5日：/)).toBeVisible()
    expect(form.query).toBe('dueDate=2021-03-05&on=2021-03-05')
  },
)

it('a link with a day that cannot be read shows what it carries', async () => {
  const form = opened('service-recovery/tax-deferral', 'dueDate=3/5/2021')
  const { container } = await render(Form, {
    form,
    inputs: form.calculation.inputs,
    problems: form.problems,
  })
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
  const { container } = await render(Form, {
    form,
    inputs: form.calculation.inputs,
    problems: form.problems,
  })
  const chosen = container.querySelector<HTMLInputElement>('input[type="radio"]:checked')
  expect(chosen?.value).toBe(value)
  const exports = container.querySelector<HTMLInputElement>('[name="firstYearExports"]')
  expect(exports?.value).toBe('800 万')
  expect(form.text('manufacturer')).toBe(value)
})

/** A rule page as a link opens it; its first example gives 20,000 元. */
const openedBy = (address: string) =>
  render(RulePage, {
    rule: theRule('foreign-trade/export-breakthrough'),
    first: 'firstYearExports=8000000&manufacturer=true',
    example: '',
    builtOn: '2022-06-30',
    link: readLink(address),
  })

it.each([
  'firstYearExports=9000000&firstYearExports=8000000&manufacturer=true',
  'firstYearExports=9000000&firstYearExports=8000000',
])('a link that says %s is taken neither way, and says so', async (address) => {
  const screen = await openedBy(address)
  const told = screen.getByRole('region', { name: '链接里没有用上的内容' })
  await expect
    .element(told)
    .toMatchTextContent(/firstYearExports=9000000，firstYearExports=8000000/)
  const exports = screen.container.querySelector<HTMLInputElement>('[name="firstYearExports"]')
  expect(exports?.value).toBe('')
  expect(screen.container.querySelector('.headline')?.textContent).not.toMatch(/\d\.\d\d/)
})

it('a link of what apps add alone opens the first example and says nothing of it', async () => {
  const screen = await openedBy('from=timeline&isappinstalled=0&utm_source=x')
  await expect
    .element(screen.container.querySelector<HTMLElement>('.headline'))
    .toMatchTextContent(/20,000\.00/)
  expect(screen.container.querySelector('.problems:not(noscript *)')).toBeNull()
})

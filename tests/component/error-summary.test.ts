import { expect, it } from 'vitest'
import { render } from 'vitest-browser-svelte'
import ErrorSummary from '../../src/calculators/ErrorSummary.svelte'
import { theRule } from '../support/ask.ts'

const rule = theRule('landless-pension/subsidy')
const problems = [
  { field: 'takenArea', message: '“被征走的承包地”填的“x”读不成数' },
  { field: 'on', message: '“按哪天算”没有这一天' },
  { field: 'inputs', message: '不认识的内容' },
]

it('counts what is wrong and leads to each field, without changing the address', async () => {
  const field = document.createElement('input')
  field.id = 'field-takenArea'
  document.body.append(field)
  const screen = await render(ErrorSummary, { rule, problems, unknownParameters: [] })
  await expect.element(screen.getByRole('heading')).toMatchTextContent(/有 3 处要改/)
  const links = screen.getByRole('link')
  expect(links.elements().map((link) => link.getAttribute('href'))).toEqual([
    '#field-takenArea',
    '#field-on',
  ])
  await expect.element(screen.getByText('不认识的内容', { exact: true })).toBeVisible()
  await links.first().click()
  await expect.element(field).toHaveFocus()
  expect(location.hash).toBe('')
  field.remove()
})

it('names what a link carried that the rule does not know, as text', async () => {
  const unknownParameters = ['utm_source=x', '<img src=x>=1']
  const screen = await render(ErrorSummary, { rule, problems: [], unknownParameters })
  const region = screen.getByRole('region', { name: '链接里没有用上的内容' })
  await expect.element(region).toMatchTextContent(/utm_source=x，<img src=x>=1$/)
  expect(screen.container.querySelector('img, a')).toBeNull()
})

it('is not there where nothing is wrong', async () => {
  const screen = await render(ErrorSummary, { rule, problems: [], unknownParameters: [] })
  expect(screen.container.textContent?.trim()).toBe('')
})

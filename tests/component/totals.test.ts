import { expect, it } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { Measure } from '../../src/calculators/together/measure.svelte.ts'
import Totals from '../../src/calculators/together/Totals.svelte'
import { openFormOf } from './form.ts'

const measureOf = (id: string, inputs: Record<string, string>): Measure => {
  const form = openFormOf(id, inputs)
  const measure = new Measure({ name: id, title: form.rule.title, path: '', script: '' })
  measure.form = form
  return measure
}

it('a person’s subsidy is not added to that of the household, and it is told where it is', async () => {
  const land = { monthlyAllowance: '500', contractedArea: '10', takenArea: '8', members: '4' }
  const person = { birthDate: '1990-01-01', noticeDate: '2021-03-01', rightsHolder: 'true' }
  const measures = [
    measureOf('landless-pension/subsidy', { ...land, ...person }), // 139 × 500 × 0.8 = 55,600
    measureOf('landless-pension/household', { ...land, eligibleMembers: '3' }), // three of them
  ]
  const { container } = await render(Totals, { measures })
  expect([...container.querySelectorAll('.sum')].map((sum) => sum.textContent)).toEqual([
    '166,800.00 元',
  ])
  expect(container.textContent).toContain(
    '“被征地农民养老补贴”已算在“被征地农民一户一共补多少”里，没有再加。',
  )
  expect(container.textContent).not.toContain('没算出来')
})

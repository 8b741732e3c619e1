import { expect, it } from 'vitest'
import { calculate } from '../../../src/core/evaluate.ts'
import type { Field } from '../../../src/core/fields.ts'
import type { Typed } from '../../../src/core/link.ts'
import { given } from '../../../src/core/link.ts'
import type { Possible } from '../../../src/core/possible.ts'
import { possibleOf } from '../../../src/core/possible.ts'
import { theRule } from '../../support/ask.ts'

/** What texts may still come to, those not given being left blank. */
function possible(id: string, typed: Typed, on = '2022-06-30'): Possible {
  const rule = theRule(id)
  const blank = Object.fromEntries(
    Object.entries<Field>(rule.inputs).map(([key, { preset = '' }]) => [key, preset]),
  )
  const request = { on, inputs: given(rule, { ...blank, ...typed }) }
  return possibleOf(rule, request, calculate(rule, request))
}
const lift = (typed: Typed) => possible('elevator/subsidy', typed)
const building = { elevators: '2', storeys: '6', legalTitle: 'true', singleOwner: 'false' }

it('a request that is complete is sure', () => {
  const { state, settled, asked } = lift({ ...building, certificate: 'true' })
  expect([state, settled?.outcome.total, asked]).toEqual(['sure', '400000.00', []]) // 2 × 200,000
})

it('an open answer that decides leaves nothing or the whole', () => {
  const { state, range, eligible, asked, settled } = lift(building)
  expect(state).toBe('open')
  // Per project, the other reading, 2 × 100,000 + 50,000 + 50,000.
  expect(range).toEqual({ low: '0.00', high: '400000.00' })
  expect(eligible).toEqual({ low: '300000.00', high: '400000.00' })
  expect(asked).toEqual(['certificate'])
  expect(settled).toBeUndefined()
})

it('answers that change nothing are not asked, and stand as not given', () => {
  const { state, settled, asked } = lift({ elevators: '2', storeys: '3' })
  expect([state, asked]).toEqual(['sure', []])
  expect(settled?.outcome.status).toBe('not-eligible')
  expect(settled?.outcome.reasons).toHaveLength(1) // three storeys only, whatever the answers are
  expect(settled?.outcome.reasons[0]).toContain('4 层')
  expect(settled?.inputs['certificate']).toBeUndefined()
})

it('while a figure lacks, it is asked and so are the open answers', () => {
  const { state, asked } = lift({ storeys: '6', certificate: 'true' })
  expect([state, asked]).toEqual(['missing', ['elevators', 'legalTitle', 'singleOwner']])
})

it('what only one answer needs is asked after that answer', () => {
  const hurt = (typed: Typed) =>
    possible('accident-insurance/payout', { standard: '2021', ...typed })
  expect(hurt({})).toMatchObject({ state: 'missing', asked: ['outcome'] })
  expect(hurt({ outcome: 'disability' })).toMatchObject({
    state: 'missing',
    asked: ['disabilityGrade'],
  })
  expect(hurt({ outcome: 'none', medicalExpense: '1000' }).settled?.outcome.total).toBe('900.00') // 90%
})

it('an answer that what was given rules out is not tried', () => {
  const care = (days: string) => possible('long-term-care/benefit', { mode: 'institution', days })
  // 20 days are no whole month: 20 × 100 × 70%.
  expect(care('20')).toMatchObject({ state: 'sure', asked: [] })
  expect(care('20').settled?.outcome.total).toBe('1400.00')
})

it('what is wrong is wrong whatever the open answers are', () => {
  const { state, problems } = lift({ ...building, storeys: '六点五' })
  expect(state).toBe('wrong')
  expect(problems.map(({ field }) => field)).toEqual(['storeys'])
  const before = possible('landless-pension/subsidy', {
    ...{ monthlyAllowance: '500', contractedArea: '4', takenArea: '5', members: '2' },
    ...{ birthDate: '1970-01-01', noticeDate: '2021-05-01' },
  })
  expect(before.state).toBe('wrong') // more land taken than there was, whoever has the right to it
  expect(before.problems.map(({ field }) => field)).toEqual(['takenArea'])
})

it('what lacks and makes no difference is not asked', () => {
  const person = { monthlyAllowance: '500', contractedArea: '4.5', takenArea: '4.5' }
  const taken = possible('landless-pension/subsidy', person)
  // All land taken: 139 × 500, however many shared it; age, day and right decide whether.
  expect(taken.state).toBe('open')
  expect(taken.eligible).toEqual({ low: '69500.00', high: '69500.00' })
  expect(taken.range?.low).toBe('0.00')
  expect(taken.asked).toEqual(['birthDate', 'noticeDate', 'rightsHolder'])
  // A tenth taken: whether what is left is under 0.3 亩 a head depends on how many there are.
  const little = possible('landless-pension/subsidy', { ...person, takenArea: '0.45' })
  expect(little.asked).toContain('members')
  const child = { ...person, members: '3', birthDate: '2010-01-01', noticeDate: '2021-05-01' }
  const young = possible('landless-pension/subsidy', child)
  // Eleven years old on the day of the notice: nothing, whether he has the right or not.
  expect([young.state, young.settled?.outcome.status]).toEqual(['sure', 'not-eligible'])
  expect(young.settled?.outcome.reasons).toEqual([expect.stringContaining('16')])
})

it('an amount that depends on what lacks is none yet', () => {
  expect(possible('elevator/subsidy', { storeys: '6' })).toMatchObject({
    state: 'missing',
    asked: ['elevators', 'legalTitle', 'singleOwner', 'certificate'],
  })
  // Three storeys are too few, however many lifts: 五（六）.
  const low = possible('elevator/subsidy', { storeys: '3' })
  expect([low.state, low.settled?.outcome.status, low.asked]).toEqual(['sure', 'not-eligible', []])
})

it('a day that is none is wrong', () => {
  expect(possible('elevator/subsidy', building, 'never').state).toBe('wrong')
})

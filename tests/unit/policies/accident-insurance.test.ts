import { describe, expect, it } from 'vitest'
import { ask, faultsOf } from '../../support/ask.ts'

describe('the accident insurance', () => {
  const PAYOUT = 'accident-insurance/payout'
  const hurt = { standard: '2020', outcome: 'none' }
  const disabled = { standard: '2020', outcome: 'disability' }

  it.each([
    ['1', '20000.00', '30000.00'],
    ['2', '15000.00', '22500.00'],
    ['3', '10000.00', '15000.00'],
    ['4', '6000.00', '9000.00'],
    ['5', '4000.00', '6000.00'],
    ['6', '3000.00', '4500.00'],
    ['7', '2000.00', '3000.00'],
  ])(
    'grade %s pays %s by the standard of 2020, %s by that of 2021',
    (disabilityGrade, old, raised) => {
      expect(ask(PAYOUT, { ...disabled, disabilityGrade }).total).toBe(old)
      expect(ask(PAYOUT, { ...disabled, disabilityGrade, standard: '2021' }).total).toBe(raised)
    },
  )

  it.each([
    ['0', '0.00', '0.00'],
    ['2000', '1800.00', '1800.00'],
    ['2000.01', '1800.01', '1800.00'],
    // 1,999.998
    ['2222.22', '2000.00', '1800.00'],
    ['2222.21', '1999.99', '1800.00'],
    ['2222.23', '2000.00', '1800.00'],
    ['1000000', '2000.00', '1800.00'],
  ])(
    'own expenses of %s: %s with the limit on the payout, %s on the expense',
    (medicalExpense, payout, expense) => {
      const inputs = { ...hurt, medicalExpense }
      expect(ask(PAYOUT, inputs).total).toBe(payout)
      expect(ask(PAYOUT, inputs, { readings: { limit: 'on-expense' } }).total).toBe(expense)
    },
  )

  it.each<[string, object, string[]]>([
    ['disabled by neither grade nor percentage', disabled, ['disabilityGrade']],
    [
      'disabled by both',
      { ...disabled, disabilityGrade: '1', disabilityPercent: '5' },
      ['disabilityGrade'],
    ],
    ['a grade without disability', { ...hurt, disabilityGrade: '1' }, ['disabilityGrade']],
    [
      'a percentage with death',
      { standard: '2020', outcome: 'death', disabilityPercent: '5' },
      ['disabilityGrade'],
    ],
    ['grade 0', { ...disabled, disabilityGrade: '0' }, ['disabilityGrade']],
    ['grade 8', { ...disabled, disabilityGrade: '8' }, ['disabilityGrade']],
    ['101 percent', { ...disabled, disabilityPercent: '101' }, ['disabilityPercent']],
    ['a standard of another year', { ...hurt, standard: '2022' }, ['standard']],
  ])('%s is refused', (_, inputs, fields) => {
    expect(faultsOf(ask(PAYOUT, inputs))).toEqual(fields)
  })

  it('0% and 100% of disability are limits, not errors', () => {
    expect(ask(PAYOUT, { ...disabled, disabilityPercent: '0' })).toMatchObject({
      status: 'ok',
      total: '0.00',
    })
    expect(ask(PAYOUT, { ...disabled, disabilityPercent: '100' }).total).toBe('20000.00')
  })

  it.each([PAYOUT, 'accident-insurance/premium'])(
    '%s knows the standard of 2021 from 2021-09-17 on',
    (id) => {
      const inputs = id === PAYOUT ? { outcome: 'death' } : { people: '1', years: '1' }
      const on = (day: string, standard: string) => ask(id, { ...inputs, standard }, { on: day })
      expect(faultsOf(on('2021-09-16', '2021'))).toEqual(['standard'])
      expect(on('2021-09-17', '2021').validity).toEqual({
        status: 'in-force',
        from: '2021-09-17',
        to: null,
      })
      expect(on('2021-09-16', '2020').validity).toEqual({
        status: 'in-force',
        from: '2020-08-24',
        to: null,
      })
    },
  )

  it('a premium for nobody, or for no year, is refused', () => {
    const inputs = { standard: '2020', people: '0', years: '0' }
    expect(faultsOf(ask('accident-insurance/premium', inputs))).toEqual(['people', 'years'])
  })
})

import { describe, expect, it } from 'vitest'
import { calculate } from '../../../src/core/evaluate.ts'
import { ask, faultsOf, theRule } from '../../support/ask.ts'

const EXPORTS = 'foreign-trade/export-breakthrough'
const CUSTOMS = 'foreign-trade/customs-clearance'
const CREDIT = 'foreign-trade/credit-insurance'
const exports = { firstYearExports: '8000000', manufacturer: 'true' }
const customs = { annualExports: '12000000', clearanceCost: '86000', shippingCharges: '26000' }

describe('a request that can be computed', () => {
  it('has every field of the contract', () => {
    expect(ask(EXPORTS, exports)).toEqual({
      rule: EXPORTS,
      status: 'ok',
      kind: 'entitlement',
      unit: '元',
      total: '20000.00',
      lines: [{ id: 'amount', amount: '20000.00', unit: '元' }],
      readings: { step: 'whole', scope: 'manufacturers' },
      low: '20000.00',
      high: '20000.00',
      validity: { status: 'in-force', from: '2022-01-01', to: '2024-12-31' },
      reasons: [],
      problems: [],
      cautions: expect.arrayContaining([expect.stringContaining('汇率')]),
      conditions: [expect.stringContaining('零突破'), expect.stringContaining('有效期')],
    })
  })

  it('is the same from JSON numbers and booleans as from texts', () => {
    const typed = { firstYearExports: 8000000, manufacturer: true }
    expect(ask(EXPORTS, typed)).toEqual(ask(EXPORTS, exports))
    expect(ask(EXPORTS, { ...exports, firstYearExports: ' ８００万元 ' })).toEqual(
      ask(EXPORTS, exports),
    )
  })

  it('names the readings used, the others at their default', () => {
    const { readings, total } = ask(
      EXPORTS,
      { ...exports, firstYearExports: '9500000' },
      { readings: { step: 'pro-rata' } },
    )
    expect(readings).toEqual({ step: 'pro-rata', scope: 'manufacturers' })
    // 5,000 + 10,000 + 1.5 × 5,000
    expect(total).toBe('22500.00')
  })

  it('gives the lowest and highest over all readings, whichever is used', () => {
    const inputs = { highTechExports: '40000000' }
    for (const formula of ['rate-on-total', 'rate-on-base', 'cap-on-increments']) {
      const outcome = ask('foreign-trade/high-tech-exports', inputs, { readings: { formula } })
      expect([outcome.low, outcome.high]).toEqual(['350000.00', '450000.00'])
    }
  })

  it('counts not eligible under some reading as nothing', () => {
    const outcome = ask(CUSTOMS, { ...customs, annualExports: '5000000' })
    expect(outcome).toMatchObject({
      status: 'ok',
      total: '30000.00',
      low: '0.00',
      high: '30000.00',
    })
  })

  it('an optional input left out takes the rule’s own figure', () => {
    const remainder = { readings: { share: 'remainder' } }
    expect(ask(CREDIT, { premium: '200000' }, remainder).total).toBe('60000.00')
    expect(ask(CREDIT, { premium: '200000', provincialSubsidy: '0' }, remainder).total).toBe(
      '100000.00',
    )
  })

  it('a preset input left out takes its preset', () => {
    const payout = { standard: '2020', outcome: 'death' }
    const given = { ...payout, medicalExpense: '0' }
    expect(ask('accident-insurance/payout', payout)).toEqual(
      ask('accident-insurance/payout', given),
    )
    expect(ask('accident-insurance/payout', payout).total).toBe('20000.00')
  })
})

describe('a request that is not eligible', () => {
  const outcome = ask(EXPORTS, { firstYearExports: '0', manufacturer: 'false' })

  it('has nothing to pay: total 0.00 and no lines', () => {
    expect(outcome).toMatchObject({
      status: 'not-eligible',
      total: '0.00',
      lines: [],
      problems: [],
    })
    expect([outcome.low, outcome.high]).toEqual(['0.00', '0.00'])
  })

  it('names each condition that fails, and only those', () => {
    expect(outcome.reasons).toHaveLength(2)
    expect(outcome.reasons[0]).toContain('当年有自营出口')
    expect(outcome.reasons[1]).toContain('是生产性企业')
    const trader = ask(EXPORTS, { ...exports, manufacturer: 'false' })
    expect(trader.reasons).toEqual([expect.stringContaining('是生产性企业')])
  })

  it('still says its kind, unit, readings and validity', () => {
    expect(outcome).toMatchObject({
      kind: 'entitlement',
      unit: '元',
      readings: { step: 'whole', scope: 'manufacturers' },
      validity: { status: 'in-force' },
    })
  })

  it('coming to nothing is not the same: that is ok', () => {
    const paid = { boothFee: '35000', provincialSubsidy: '35000' }
    expect(ask('foreign-trade/exhibition-abroad', paid)).toMatchObject({
      status: 'ok',
      total: '0.00',
    })
    expect(ask('foreign-trade/freight-trains', { trains: 0 })).toMatchObject({
      status: 'ok',
      total: '0.00',
    })
  })

  it('a rule that stands without its subsidy is ok and gives the reason', () => {
    const building = {
      elevators: 1,
      storeys: 3,
      legalTitle: true,
      singleOwner: true,
      certificate: true,
    }
    const outcome = ask('elevator/cost-share', { ...building, totalCost: '300000', weights: ['1'] })
    expect(outcome).toMatchObject({ status: 'ok', total: '300000.00' })
    expect(outcome.reasons).toHaveLength(2)
  })
})

it('a part above its whole is refused at the part, equal to it is fine', () => {
  const above = ask(CUSTOMS, { ...customs, shippingCharges: '86000.0001' })
  expect([above.status, ...faultsOf(above)]).toEqual(['invalid', 'shippingCharges'])
  expect(above.problems[0]?.message).toMatch(/“其中船公司收的费用”.*“出口通关费用”/)
  expect(ask(CUSTOMS, { ...customs, shippingCharges: '86000' }).total).toBe('0.00')
  expect(faultsOf(ask(CREDIT, { premium: '1', provincialSubsidy: '2' }))).toEqual([
    'provincialSubsidy',
  ])
})

describe('high-tech exports, by hand under each reading', () => {
  const formulas = 'foreign-trade/high-tech-exports'
  const outcomeOf = (id: string, inputs: Record<string, unknown>, readings = {}) =>
    calculate(theRule(id), { on: '2022-06-30', readings, inputs }).outcome

  it.each([
    // 650,000 + 3 × 50,000, at most 500,000
    ['rate-on-total', '500000.00'],
    // 300,000 + 3 × 50,000
    ['rate-on-base', '450000.00'],
    // 650,000 + 3 × 50,000, and only the second has a most
    ['cap-on-increments', '800000.00'],
  ])('65,000,000 under the reading %s', (formula, total) => {
    expect(outcomeOf(formulas, { highTechExports: '65000000' }, { formula })).toMatchObject({
      status: 'ok',
      total,
      reasons: [],
    })
  })

  it('says why there is none a yuan below the threshold, with the figure', () => {
    expect(outcomeOf(formulas, { highTechExports: '29999999' })).toMatchObject({
      status: 'not-eligible',
      total: '0.00',
      reasons: ['不符合“年高新技术产品自营出口额达到3,000万元”这一条（现在是29,999,999 元）'],
    })
  })

  it('takes the rule’s own figure where an optional input is not given', () => {
    expect(outcomeOf(CREDIT, { premium: '200000' }, { share: 'remainder' }).total).toBe('60000.00')
  })
})

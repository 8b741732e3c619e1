import { describe, expect, it } from 'vitest'
import { foreignTrade, WITHIN_PERIOD } from '../../../src/policies/foreign-trade/document.ts'
import { rules } from '../../../src/policies/index.ts'
import { ask, faultsOf } from '../../support/ask.ts'

/** `ok 100.00`, or `not-eligible 0.00`. */
function answer(id: string, inputs: unknown, readings?: Record<string, string>): string {
  const { status, total } = ask(`foreign-trade/${id}`, inputs, { readings })
  return `${status} ${total}`
}
const NONE = 'not-eligible 0.00'

describe('customs clearance from 500万元 of exports, read with and without the figure', () => {
  it.each([
    ['4999999.99', NONE, NONE],
    ['4999999.9999', NONE, NONE],
    ['5000000', 'ok 30000.00', NONE],
    ['500万元', 'ok 30000.00', NONE],
    ['5000000.0001', 'ok 30000.00', 'ok 30000.00'],
    ['5000000.01', 'ok 30000.00', 'ok 30000.00'],
  ])('%s: inclusive %s, exclusive %s', (annualExports, inclusive, exclusive) => {
    // (86,000 − 26,000) × 50%
    const inputs = { annualExports, clearanceCost: '86000', shippingCharges: '26000' }
    expect(answer('customs-clearance', inputs)).toBe(inclusive)
    expect(answer('customs-clearance', inputs, { bound: 'exclusive' })).toBe(exclusive)
  })
})

describe('an e-commerce platform is paid the highest tier it reaches', () => {
  it.each([
    ['0', NONE],
    ['999.9999万', NONE],
    ['9999999.9999', NONE],
    ['1000万', 'ok 100000.00'],
    ['2999.9999万', 'ok 100000.00'],
    ['3000万', 'ok 300000.00'],
    ['49999999.99', 'ok 300000.00'],
    ['5000万', 'ok 500000.00'],
    ['10万亿', 'ok 500000.00'],
  ])('%s: %s', (tradeVolume, expected) => {
    expect(answer('ecommerce-platform', { tradeVolume })).toBe(expected)
  })
})

describe('a trade service firm needs 15 firms and 1000万元', () => {
  it.each([
    ['14', '5000万', NONE, NONE],
    ['15', '5000万', 'ok 500000.00', NONE],
    ['16', '5000万', 'ok 500000.00', 'ok 500000.00'],
    ['16', '999.9999万', NONE, NONE],
  ])(
    '%s firms, %s: inclusive %s, exclusive %s',
    (firmsServed, tradeVolume, inclusive, exclusive) => {
      const inputs = { firmsServed, tradeVolume }
      expect(answer('trade-service-firm', inputs)).toBe(inclusive)
      expect(answer('trade-service-firm', inputs, { bound: 'exclusive' })).toBe(exclusive)
    },
  )
})

describe('what a trade service firm handles as agent, counted and left out', () => {
  it.each([
    ['0', 'ok 300000.00', 'ok 300000.00'],
    ['6000000', 'ok 300000.00', 'ok 300000.00'],
    ['6000000.01', 'ok 300000.00', 'ok 100000.00'],
    ['26000000', 'ok 300000.00', 'ok 100000.00'],
    ['26000000.01', 'ok 300000.00', NONE],
    ['36000000', 'ok 300000.00', NONE],
  ])('%s of 36 million: %s, %s', (agencyVolume, counted, leftOut) => {
    const inputs = { firmsServed: '20', tradeVolume: '36000000', agencyVolume }
    expect(answer('trade-service-firm', inputs)).toBe(counted)
    expect(answer('trade-service-firm', inputs, { agency: 'left-out' })).toBe(leftOut)
  })

  it('is a part of all it handles', () => {
    const inputs = { firmsServed: '20', tradeVolume: '100', agencyVolume: '100.01' }
    expect(faultsOf(ask('foreign-trade/trade-service-firm', inputs))).toEqual(['agencyVolume'])
  })
})

describe('credit insurance of a premium of 200,000, at 30% and what remains', () => {
  it.each([
    [undefined, '60000.00', '60000.00'],
    ['90000', '60000.00', '100000.00'],
    ['120000', '60000.00', '80000.00'],
    ['139999.99', '60000.00', '60000.01'],
    ['140000', '60000.00', '60000.00'],
    ['140000.01', '59999.99', '59999.99'],
    ['180000', '20000.00', '20000.00'],
    ['200000', '0.00', '0.00'],
  ])('the province pays %s: %s, %s', (provincialSubsidy, thirty, remainder) => {
    const inputs = { premium: '200000', provincialSubsidy }
    expect(answer('credit-insurance', inputs)).toBe(`ok ${thirty}`)
    expect(answer('credit-insurance', inputs, { share: 'remainder' })).toBe(`ok ${remainder}`)
  })
})

describe('a loan that may be guaranteed, left out and cut off above 500万元', () => {
  it.each([
    ['0', 'ok 0.00', 'ok 0.00'],
    ['5000000', 'ok 5000000.00', 'ok 5000000.00'],
    ['5000000.0001', NONE, 'ok 5000000.00'],
    ['10万亿', NONE, 'ok 5000000.00'],
  ])('%s: %s, %s', (loan, none, capped) => {
    expect(answer('credit-guarantee', { loan })).toBe(none)
    expect(answer('credit-guarantee', { loan }, { over: 'capped' })).toBe(capped)
  })
})

it('a refund is due on average six working days after acceptance, as far as the days off are known', () => {
  const due = (acceptedDate: string, firstDay = 'excluded') =>
    ask('foreign-trade/tax-refund-date', { acceptedDate }, { readings: { firstDay } }).total
  expect([due('2022-09-30'), due('2022-09-30', 'included')]).toEqual(['2022-10-13', '2022-10-12'])
  // 24, 25 and 28 to 31 December 2026 are six working days.
  expect(due('2026-12-23')).toBe('2026-12-31')
  const beyond = ask('foreign-trade/tax-refund-date', { acceptedDate: '2026-12-24' })
  expect(faultsOf(beyond)).toEqual(['acceptedDate'])
})

it('every measure asks that what is applied for lies within the years of the document', () => {
  const measures = rules.filter(({ document }) => document === foreignTrade)
  expect(measures).toHaveLength(23)
  for (const { conditions } of measures) expect(conditions).toContain(WITHIN_PERIOD)
})

describe('the first year of exports, by whole steps and in proportion', () => {
  it.each([
    ['0', NONE, NONE],
    ['0.01', 'ok 5000.00', 'ok 5000.00'],
    ['4999999.99', 'ok 5000.00', 'ok 5000.00'],
    // From 5 million on: 5,000 + 10,000 + 5,000 a step of 3 million.
    ['5000000', 'ok 15000.00', 'ok 15000.00'],
    ['5000000.01', 'ok 15000.00', 'ok 15000.00'],
    ['6500000', 'ok 15000.00', 'ok 17500.00'],
    // 15,000 + 4,999.99998…
    ['7999999.99', 'ok 15000.00', 'ok 20000.00'],
    ['7999990', 'ok 15000.00', 'ok 19999.98'],
    ['8000000', 'ok 20000.00', 'ok 20000.00'],
    ['10999999.99', 'ok 20000.00', 'ok 25000.00'],
    ['11000000', 'ok 25000.00', 'ok 25000.00'],
    // 57 steps make 300,000: from 176 million on the cap.
    ['175999999.99', 'ok 295000.00', 'ok 300000.00'],
    ['176000000', 'ok 300000.00', 'ok 300000.00'],
    ['179000000', 'ok 300000.00', 'ok 300000.00'],
    ['10万亿', 'ok 300000.00', 'ok 300000.00'],
  ])('%s: whole %s, pro rata %s', (firstYearExports, whole, proRata) => {
    const inputs = { firstYearExports, manufacturer: true }
    expect(answer('export-breakthrough', inputs)).toBe(whole)
    expect(answer('export-breakthrough', inputs, { step: 'pro-rata' })).toBe(proRata)
  })

  it('is for manufacturers by the clause, for all exporters by its heading', () => {
    const trader = { firstYearExports: '8000000', manufacturer: false }
    expect(answer('export-breakthrough', trader)).toBe(NONE)
    expect(answer('export-breakthrough', trader, { scope: 'all-exporters' })).toBe('ok 20000.00')
  })

  it('is not for whom exported nothing, whoever may have it', () => {
    const idle = { firstYearExports: '0', manufacturer: true }
    expect(answer('export-breakthrough', idle, { scope: 'all-exporters' })).toBe(NONE)
  })
})

describe('service trade and high-tech exports, by each reading', () => {
  const readings = [
    { formula: 'rate-on-total', step: 'whole' },
    { formula: 'rate-on-base', step: 'whole' },
    { formula: 'cap-on-increments', step: 'whole' },
    { formula: 'cap-on-increments', step: 'pro-rata' },
  ]
  it.each([
    ['29999999.99', [NONE, NONE, NONE, NONE]],
    ['30000000', ['ok 300000.00', 'ok 300000.00', 'ok 300000.00', 'ok 300000.00']],
    // 1% is 350,000; half a step is 25,000.
    ['35000000', ['ok 350000.00', 'ok 300000.00', 'ok 350000.00', 'ok 375000.00']],
    // 1% is 700,000; four steps are 200,000.
    ['70000000', ['ok 500000.00', 'ok 500000.00', 'ok 900000.00', 'ok 900000.00']],
    // 1% is 2,000,000; 17 steps would be 850,000.
    ['200000000', ['ok 500000.00', 'ok 500000.00', 'ok 2500000.00', 'ok 2500000.00']],
  ])('%s: %j', (volume, expected) => {
    const service = readings.map((used) =>
      answer('service-trade', { serviceRevenue: volume }, used),
    )
    const exports = readings.map((used) =>
      answer('high-tech-exports', { highTechExports: volume }, used),
    )
    expect(service).toEqual(expected)
    expect(exports).toEqual(expected)
  })
})

describe('the other limits', () => {
  it.each<[string, string, unknown, string]>([
    [
      'rent is waived for 36 months',
      'rent-free',
      { monthlyRent: '100', months: '36' },
      'ok 3600.00',
    ],
    ['and not for a 37th', 'rent-free', { monthlyRent: '100', months: '37' }, 'ok 3600.00'],
    ['five trains reach the cap', 'freight-trains', { trains: '5' }, 'ok 500000.00'],
    ['a sixth adds nothing', 'freight-trains', { trains: '6' }, 'ok 500000.00'],
    [
      'a move of 2,500,000 reaches the cap',
      'relocation',
      { relocationCost: '2500000' },
      'ok 500000.00',
    ],
    [
      'half a fen below it is still under it',
      'relocation',
      { relocationCost: '2499999.95' },
      'ok 499999.99',
    ],
    ['20% of 0.025 is half a fen, so a fen', 'relocation', { relocationCost: '0.025' }, 'ok 0.01'],
    ['20% of 0.0249 is none', 'relocation', { relocationCost: '0.0249' }, 'ok 0.00'],
    [
      'road freight from 1000万 of exports',
      'road-freight',
      { annualExports: '1000万', roadFreight: '100' },
      'ok 5.00',
    ],
    ['not a fen below', 'road-freight', { annualExports: '9999999.99', roadFreight: '100' }, NONE],
    [
      'investment abroad at the cap',
      'outbound-investment',
      { investment: '5000万' },
      'ok 500000.00',
    ],
    ['each graduate 5,000', 'incubator-graduates', { graduates: '7' }, 'ok 35000.00'],
    ['training at 30%', 'incubator-training', { trainingFees: '0.05' }, 'ok 0.02'],
  ])('%s', (_, id, inputs, expected) => {
    expect(answer(id, inputs)).toBe(expected)
  })

  it('a train and a half is refused', () => {
    expect(faultsOf(ask('foreign-trade/freight-trains', { trains: '1.5' }))).toEqual(['trains'])
  })
})

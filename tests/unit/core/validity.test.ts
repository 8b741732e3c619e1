import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../src/core/evaluate.ts'
import { periodOf } from '../../../src/core/rule.ts'
import { badgeText, standingOf, validityOn } from '../../../src/core/validity.ts'
import { validityText } from '../../../src/core/words.ts'
import { ask, theRule } from '../../support/ask.ts'

const threeYears = { from: '2022-01-01', to: '2024-12-31' }
const noEnd = { from: '2020-07-29', to: null }

describe('a period includes its first and its last day', () => {
  it.each([
    ['2021-12-31', 'not-yet'],
    ['2022-01-01', 'in-force'],
    ['2023-06-30', 'in-force'],
    ['2024-12-31', 'in-force'],
    ['2025-01-01', 'expired'],
  ])('%s is %s', (on, status) => {
    expect(validityOn(threeYears, on)).toEqual({ status, ...threeYears })
  })

  it.each([
    ['2020-07-28', 'not-yet'],
    ['2020-07-29', 'in-force'],
    ['2099-12-31', 'in-force'],
  ])('without a stated end, %s is %s', (on, status) => {
    expect(validityOn(noEnd, on)).toEqual({ status, ...noEnd })
  })
})

it.each([
  ['2021-12-31', threeYears, 'not-yet', '尚未施行（2022年1月1日起）'],
  ['2022-01-01', threeYears, 'in-force', '有效（到2024年12月31日止）'],
  ['2025-01-01', threeYears, 'expired', '已失效（2024年12月31日止）'],
  ['2020-01-01', noEnd, 'not-yet', '尚未施行（2020年7月29日起）'],
])('on %s of %j, which is %s, one reads %s', (on, period, standing, text) => {
  const validity = validityOn(period, on)
  expect(standingOf(validity)).toBe(standing)
  expect(validityText(validity)).toBe(text)
  expect(badgeText(validity)).toBe(text)
})

it('no stated end is a standing of its own, which promises nothing', () => {
  const validity = validityOn(noEnd, '2030-01-01')
  expect(validity.status).toBe('in-force')
  expect(standingOf(validity)).toBe('no-end')
  expect(validityText(validity)).toBe('没写截止日期，办之前先问一声还算不算数')
  expect(badgeText(validity)).toBe('没写截止日期')
})

describe('a rule whose clause gives dates of its own', () => {
  const rule = theRule('foreign-trade/freight-trains')
  const own = {
    ...rule,
    validity: { from: '2023-01-01', to: '2028-12-31', period: '这一项写明到2028年底。' },
  }

  it('has them for its period, and its document’s otherwise', () => {
    expect(periodOf(own)).toBe(own.validity)
    expect(periodOf(rule)).toBe(rule.document)
  })

  it.each([
    ['2022-12-31', 'not-yet'],
    ['2023-01-01', 'in-force'],
    ['2028-12-31', 'in-force'],
    ['2029-01-01', 'expired'],
  ])('is, on %s, %s', (on, status) => {
    const { validity } = evaluate(own, { on, inputs: { trains: '3' } })
    expect(validity).toEqual({ status, from: '2023-01-01', to: '2028-12-31' })
  })
})

describe('a rule says whether its document was in force on the day asked for', () => {
  const building = {
    elevators: 1,
    storeys: 6,
    legalTitle: true,
    singleOwner: false,
    certificate: true,
  }
  it.each<[string, unknown, string, string]>([
    ['foreign-trade/freight-trains', { trains: 3 }, '2021-12-31', 'not-yet'],
    ['foreign-trade/freight-trains', { trains: 3 }, '2022-01-01', 'in-force'],
    ['foreign-trade/freight-trains', { trains: 3 }, '2024-12-31', 'in-force'],
    ['foreign-trade/freight-trains', { trains: 3 }, '2025-01-01', 'expired'],
    ['elevator/subsidy', building, '2020-09-15', 'not-yet'],
    ['elevator/subsidy', building, '2020-09-16', 'in-force'],
    ['elevator/subsidy', building, '2025-09-15', 'in-force'],
    ['elevator/subsidy', building, '2025-09-16', 'expired'],
    [
      'landless-pension/monthly-topup',
      { subsidy: 1, payout: 'residents' },
      '2020-07-28',
      'not-yet',
    ],
    [
      'landless-pension/monthly-topup',
      { subsidy: 1, payout: 'residents' },
      '2020-07-29',
      'in-force',
    ],
    [
      'landless-pension/monthly-topup',
      { subsidy: 1, payout: 'residents' },
      '2126-01-01',
      'in-force',
    ],
    ['accident-insurance/payout', { standard: '2020', outcome: 'none' }, '2020-08-23', 'not-yet'],
    ['accident-insurance/payout', { standard: '2020', outcome: 'none' }, '2020-08-24', 'in-force'],
  ])('%s %j on %s: %s', (id, inputs, on, status) => {
    const { from, to } = periodOf(theRule(id))
    expect(ask(id, inputs, { on }).validity).toEqual({ status, from, to })
  })

  it('and computes all the same', () => {
    const totals = ['1999-01-01', '2023-01-01', '2030-01-01'].map(
      (on) => ask('foreign-trade/freight-trains', { trains: 3 }, { on }).total,
    )
    expect(totals).toEqual(['300000.00', '300000.00', '300000.00'])
  })

  it('a request that is not eligible, too, has its validity', () => {
    const none = { firstYearExports: '0', manufacturer: true }
    expect(ask('foreign-trade/export-breakthrough', none, { on: '2025-01-01' })).toMatchObject({
      status: 'not-eligible',
      validity: { status: 'expired' },
    })
  })
})

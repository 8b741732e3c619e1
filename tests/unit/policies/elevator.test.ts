import { describe, expect, it } from 'vitest'
import { calculate } from '../../../src/core/evaluate.ts'
import type { Field } from '../../../src/core/fields.ts'
import type { Result } from '../../../src/core/result.ts'
import { linesOf } from '../../../src/core/result.ts'
import { ask, faultsOf, theRule } from '../../support/ask.ts'

describe('the subsidy for a lift', () => {
  const house = {
    elevators: '1',
    storeys: '4',
    legalTitle: true,
    singleOwner: false,
    certificate: true,
  }
  const lift = (changes: object, readings?: object) =>
    ask('elevator/subsidy', { ...house, ...changes }, { readings })

  it.each([
    ['four storeys are enough', {}, 'ok', '200000.00'],
    ['three are not', { storeys: '3' }, 'not-eligible', '0.00'],
    ['without legal title', { legalTitle: false }, 'not-eligible', '0.00'],
    ['with a single owner', { singleOwner: true }, 'not-eligible', '0.00'],
    ['before the certificate', { certificate: false }, 'not-eligible', '0.00'],
    ['three lifts', { elevators: '3' }, 'ok', '600000.00'],
  ])('%s', (_, changes, status, total) => {
    expect(lift(changes)).toMatchObject({ status, total })
  })

  it('two lifts: the city and the county pay for each, or once for the project', () => {
    const amounts = (readings: object) =>
      lift({ elevators: '2' }, readings).lines.map(({ id, amount }) => [id, amount])
    expect(amounts({})).toEqual([
      ['province', '200000.00'],
      ['city', '100000.00'],
      ['county', '100000.00'],
    ])
    expect(amounts({ localBasis: 'per-project' })).toEqual([
      ['province', '200000.00'],
      ['city', '50000.00'],
      ['county', '50000.00'],
    ])
    expect(lift({ elevators: '2' }, { localBasis: 'per-project' })).toMatchObject({
      total: '300000.00',
      low: '300000.00',
      high: '400000.00',
    })
  })

  it('says each condition that fails', () => {
    expect(
      lift({ storeys: '3', legalTitle: false, singleOwner: true, certificate: false }).reasons,
    ).toHaveLength(4)
  })

  it.each([['elevators'], ['storeys']])('no %s at all is refused', (key) => {
    expect(faultsOf(lift({ [key]: '0' }))).toEqual([key])
  })

  it('sharing: weights that are all zero are refused, a household alone pays all', () => {
    const share = (weights: unknown) =>
      ask('elevator/cost-share', { ...house, totalCost: '500000', weights })
    expect(faultsOf(share(['0', '0']))).toEqual(['weights'])
    expect(faultsOf(share([]))).toEqual(['weights'])
    expect(faultsOf(share('1,2'))).toEqual(['weights'])
    expect(faultsOf(share(['1', '-1']))).toEqual(['weights'])
    expect(share(['0.5']).lines.map(({ amount }) => amount)).toEqual(['300000.00', '300000.00'])
  })

  it('sharing: the net cost is rounded to the fen before it is shared', () => {
    // 200,000.005 − 200,000 is half a fen: one fen, for the first of two.
    const inputs = { ...house, totalCost: '200000.005', weights: ['1', '1'] }
    expect(ask('elevator/cost-share', inputs).lines.map(({ amount }) => amount)).toEqual([
      '0.01',
      '0.01',
      '0.00',
    ])
  })
})

describe('the weights of the households', () => {
  const { weights } = theRule('elevator/cost-share').inputs as Record<string, Field>
  const filled = (title: RegExp, length: number) => {
    const fill = weights?.fills?.find((one) => title.test(one.title))
    return Array.from({ length }, (_, index) => fill?.entry(index, length)).join()
  }

  it('can be filled the usual ways, and never with nothing but noughts', () => {
    expect(weights?.fills).toHaveLength(3)
    expect(filled(/各户一样/, 3)).toBe('1,1,1')
    expect([1, 2, 4].map((length) => filled(/一层一户/, length))).toEqual(['1', '0,1', '0,1,2,3'])
    expect([1, 2, 3, 6].map((length) => filled(/一层两户/, length))).toEqual([
      '1',
      '1,1',
      '0,0,1',
      '0,0,1,1,2,2',
    ])
  })

  it('are named by the household, in the form and in the result', () => {
    expect(weights?.entry?.(0).label).toBe('第 1 户的权重')
    expect(weights?.entry?.(6).label).toBe('第 7 户的权重')
    const inputs = {
      ...{ elevators: '1', storeys: '6', legalTitle: true, singleOwner: false, certificate: true },
      ...{ totalCost: '300000', weights: ['1', '1'] },
    }
    const { result } = calculate(theRule('elevator/cost-share'), { on: '2026-01-01', inputs })
    expect(linesOf(result as Result).map(([, { words }]) => words)).toEqual([
      '业主一共要出',
      '第 1 户要出',
      '第 2 户要出',
    ])
    expect(ask('elevator/cost-share', { ...inputs, weights: ['0', '0'] }).problems).toEqual([
      { field: 'weights', message: '“各户分摊权重”不能全是 0，至少要有一户出钱。' },
    ])
  })
})

it('a notice is put up for seven calendar days, weekends and holidays among them', () => {
  const until = (postedDate: string, firstDay?: string) =>
    ask('elevator/notice', { postedDate }, { readings: firstDay && { firstDay } }).total
  expect(until('2021-04-20')).toBe('2021-04-27')
  expect(until('2021-04-20', 'included')).toBe('2021-04-26')
  expect(until('2022-09-29')).toBe('2022-10-06')
  // Days are counted on where no days off are known.
  expect(until('1900-02-22')).toBe('1900-03-01')
  expect(until('2999-12-31')).toBe('3000-01-07')
})

it('fees are waived on the added area, and others as they are', () => {
  const waived = (changes: object) =>
    ask('elevator/waived-fees', {
      ...{ addedArea: '80', landPrice: '1200', facilityFee: '95' },
      ...changes,
    }).total
  expect(waived({})).toBe('103600.00')
  expect(waived({ otherFees: '0.01' })).toBe('103600.01')
  expect(waived({ addedArea: '0' })).toBe('0.00')
})

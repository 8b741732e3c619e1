import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../src/core/evaluate.ts'
import * as core from '../../../src/core/index.ts'
import type { CatalogueRule, Result } from '../../../src/core/index.ts'
import { documents } from '../../../src/policies/index.ts'

/* Results other than sums of money, by rules made up for it. */

const clause = { at: '一', says: '……' }
const bound = core.boundReading('六以上')

/** A rule that asks one number and is read with or without the figure. */
function ruleOf(
  unit: string,
  compute: (size: core.Amount<'月'>, bound: core.Bound) => Result,
): CatalogueRule {
  const [document] = documents
  if (!document) throw new Error('no document')
  return {
    id: 'made-up/rule',
    document,
    title: '',
    summary: '',
    keywords: [],
    audience: ['enterprise'],
    occasions: ['shop'],
    kind: 'check',
    unit,
    clauses: [clause],
    office: '',
    inputs: { size: core.number('数', '月') },
    readings: { bound },
    compute: (inputs, used) => compute(inputs.size as core.Amount<'月'>, used.bound as core.Bound),
    examples: [
      { title: '', inputs: {}, working: '', total: '' },
      { title: '', inputs: {}, working: '', total: '' },
    ],
  }
}
function ask(rule: CatalogueRule, size: string, option = 'inclusive') {
  return evaluate(rule, { on: '2022-06-30', readings: { bound: option }, inputs: { size } })
}
const SIX = core.fixed(6, '月')
const enough = (size: core.Amount<'月'>, bound: core.Bound) =>
  core.above(size, SIX, bound, '', clause)

describe('a check', () => {
  const check = ruleOf('是否', (size, bound) => {
    const amount = enough(size, bound)
    return { amount, informs: [amount] }
  })

  it.each([
    ['5', 'no', 'no', 'no'],
    ['6', 'yes', 'no', 'yes'],
    ['7', 'yes', 'yes', 'yes'],
  ])('of %s is %s, between %s and %s, and ok whatever it says', (size, total, low, high) => {
    expect(ask(check, size)).toMatchObject({
      status: 'ok',
      total,
      low,
      high,
      lines: [],
      unit: '是否',
    })
  })

  it('gives the tests that fail as reasons', () => {
    expect(ask(check, '6').reasons).toEqual([])
    expect(ask(check, '6', 'exclusive')).toMatchObject({ status: 'ok', total: 'no' })
    expect(ask(check, '6', 'exclusive').reasons).toEqual([expect.stringContaining('超过6 个月')])
  })
})

describe('a deadline', () => {
  const start = core.dayOf('2020-11-30', '到期')
  const deadline = ruleOf('日期', (size, bound) => {
    const amount = core.monthsAfter(start, size, '最晚', clause)
    return { requires: [enough(size, bound)], amount, lines: { query: amount } }
  })

  it('is an ISO day, as are its lines', () => {
    expect(ask(deadline, '15')).toMatchObject({
      status: 'ok',
      total: '2022-02-28',
      low: '2022-02-28',
      high: '2022-02-28',
    })
    expect(ask(deadline, '15').lines).toEqual([{ id: 'query', amount: '2022-02-28', unit: '日期' }])
  })

  it('is nothing at all where not eligible: total, low and high', () => {
    const outcome = { status: 'not-eligible', total: null, low: null, high: null, lines: [] }
    expect(ask(deadline, '5')).toMatchObject(outcome)
  })

  it('is lowest as nothing where one reading gives none', () => {
    expect(ask(deadline, '6')).toMatchObject({ total: '2021-05-30', low: null, high: '2021-05-30' })
    expect(ask(deadline, '6', 'exclusive')).toMatchObject({
      total: null,
      low: null,
      high: '2021-05-30',
    })
  })

  it('is earlier under one reading and later under another', () => {
    const moved = ruleOf('日期', (size, bound) => ({
      amount: core.choose(
        enough(size, bound),
        core.dayOf('2021-12-31', ''),
        core.dayOf('2022-01-01', ''),
        '最晚',
        clause,
      ),
    }))
    expect(ask(moved, '6')).toMatchObject({
      total: '2021-12-31',
      low: '2021-12-31',
      high: '2022-01-01',
      lines: [],
    })
  })
})

describe('a quantity', () => {
  const quantity = ruleOf('月', (size, bound) => ({
    requires: [enough(size, bound)],
    amount: size,
  }))

  it.each([
    ['7', '7'],
    ['7.50', '7.5'],
    ['100', '100'],
    ['6.0000000001', '6.0000000001'],
  ])('of %s is %s, without trailing zeros, and has no line of its own', (size, total) => {
    expect(ask(quantity, size)).toMatchObject({ status: 'ok', total, lines: [] })
  })

  it('is 0 where not eligible', () => {
    expect(ask(quantity, '5')).toMatchObject({
      status: 'not-eligible',
      total: '0',
      low: '0',
      high: '0',
    })
    expect(ask(quantity, '6')).toMatchObject({ total: '6', low: '0', high: '6' })
  })
})

describe('a price for a cubic metre', () => {
  const price = ruleOf('元/m³', (size, bound) => ({
    requires: [enough(size, bound)],
    amount: core.quotient(core.yuan(20), core.fixed(size.value.toFixed(), 'm³'), '新价', clause),
  }))

  it('has four decimals, rounded once', () => {
    // 20 ÷ 7 = 2.857142…
    expect(ask(price, '7')).toMatchObject({ total: '2.8571', low: '2.8571', high: '2.8571' })
    expect(ask(price, '7').lines).toEqual([{ id: 'amount', amount: '2.8571', unit: '元/m³' }])
  })

  it('is 0.0000 where not eligible', () => {
    expect(ask(price, '5')).toMatchObject({
      status: 'not-eligible',
      total: '0.0000',
      low: '0.0000',
    })
  })
})

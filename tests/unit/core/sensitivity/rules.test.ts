import { describe, expect, it } from 'vitest'
import { curveOf } from '../../../../src/core/sensitivity/curve.ts'
import { nextGainOf } from '../../../../src/core/sensitivity/next-gain.ts'
import { breakpointsOf } from '../../../../src/core/sensitivity/breakpoints.ts'
import type { Varied } from '../../../../src/core/sensitivity/vary.ts'
import { vary } from '../../../../src/core/sensitivity/vary.ts'
import {
  breakpointText,
  nextGainText,
  shortNumber,
} from '../../../../src/core/sensitivity/words.ts'
import { atLeast, defineRule, number, product, yuan, fixed } from '../../../../src/core/index.ts'
import type { Amount } from '../../../../src/core/explained.ts'
import type { AnyRule } from '../../../../src/core/rule.ts'
import { theRule } from '../../../support/ask.ts'

type Given = Record<string, string | boolean>

function varied(rule: AnyRule, key: string, inputs: Given, readings = {}): Varied {
  const found = vary(rule, { on: '2022-06-30', readings, inputs }, key)
  if (!found) throw new Error(`${key} cannot be varied`)
  return found
}

/** The sentences on what an input would change. */
function said(id: string, key: string, inputs: Given, readings = {}): string[] {
  const one = varied(theRule(id), key, inputs, readings)
  return nextGainText(one, nextGainOf(one, breakpointsOf(one)))
}

/** The breakpoints of an input in words, with what changes there. */
function breakpoints(id: string, key: string, inputs: Given, readings = {}): string[] {
  const one = varied(theRule(id), key, inputs, readings)
  return breakpointsOf(one).breakpoints.map(
    (breakpoint) => `${breakpointText(one, breakpoint)}：${breakpoint.words}`,
  )
}

describe('出口零突破: 5,000, from 500万 10,000 more, 5,000 per 300万, at most 30万', () => {
  const by = (firstYearExports: string, readings = {}) =>
    said(
      'foreign-trade/export-breakthrough',
      'firstYearExports',
      { firstYearExports, manufacturer: true },
      readings,
    )

  it('from 800万 the next step is 300万 away and gives 5,000', () => {
    expect(by('8000000')).toEqual(['头一年的自营出口额再增加 3,000,000 元，可多得 5,000.00 元。'])
  })

  it('a fen before 500万 gives 10,000', () => {
    expect(by('4999999.99')).toEqual(['头一年的自营出口额再增加 0.01 元，可多得 10,000.00 元。'])
  })

  it('at 2亿 the highest sum is reached', () => {
    expect(by('200000000')).toEqual(['已经到最高额，头一年的自营出口额再多也不增加。'])
  })

  it('read pro rata, every 1万 gives 5,000 ÷ 300', () => {
    expect(by('8000000', { step: 'pro-rata' })).toEqual([
      '头一年的自营出口额每多 10,000 元，大约可多得 16.6667 元。',
    ])
  })

  it('has breakpoints at 0, at 500万 and at each of the 57 steps up to the cap at 1.76亿', () => {
    const all = breakpoints('foreign-trade/export-breakthrough', 'firstYearExports', {
      firstYearExports: '8000000',
      manufacturer: true,
    })
    expect(all).toHaveLength(59)
    expect(all.slice(0, 3)).toEqual([
      '超过 0 元：当年有自营出口',
      '达到 5,000,000 元：头一年的自营出口额达到500万元',
      '达到 8,000,000 元：净增的档数满 1 档',
    ])
    expect(all[58]).toBe('达到 176,000,000 元：到最高额 30万元；净增的档数满 57 档')
  })

  it('promises nothing where another condition stands against it', () => {
    const inputs = { firstYearExports: '8000000', manufacturer: false }
    expect(said('foreign-trade/export-breakthrough', 'firstYearExports', inputs)).toEqual([])
  })
})

describe('高新技术产品出口: 1% from 3,000万, 5万 per 1,000万 more, at most 50万', () => {
  const by = (highTechExports: string, readings = {}) =>
    said('foreign-trade/high-tech-exports', 'highTechExports', { highTechExports }, readings)

  it('says how far the start is', () => {
    expect(by('20000000')).toEqual([
      '年高新技术产品自营出口额再增加 10,000,000 元，就符合条件，可多得 300,000.00 元。',
    ])
  })

  it('a yuan before 4,000万 gives the step and a fen of the 1%', () => {
    expect(by('39999999')).toEqual(['年高新技术产品自营出口额再增加 1 元，可多得 50,000.01 元。'])
  })

  it('from 4,000万 it only grows by 1% up to the cap at 4,500万', () => {
    expect(by('40000000')).toEqual(['年高新技术产品自营出口额每多 1 元，可多得 0.01 元。'])
    const all = breakpoints('foreign-trade/high-tech-exports', 'highTechExports', {
      highTechExports: '40000000',
    })
    // 450,000 + 50,000 for the one step of 1,000万.
    expect(all[all.length - 1]).toBe('达到 45,000,000 元：到最高额 50万元')
    expect(all).toHaveLength(3)
  })

  it('with 1% of the start only, 7,000万 gives the last 50,000', () => {
    expect(by('65000000', { formula: 'rate-on-base' })).toEqual([
      '年高新技术产品自营出口额再增加 5,000,000 元，可多得 50,000.00 元。',
    ])
  })
})

it('a platform rises by tiers to the highest one', () => {
  const by = (tradeVolume: string) =>
    said('foreign-trade/ecommerce-platform', 'tradeVolume', { tradeVolume })
  const label = '落户当年的跨境电商进出口额'
  expect(by('36000000')).toEqual([`${label}再增加 14,000,000 元，可多得 200,000.00 元。`])
  expect(by('50000000')).toEqual([`已经是最高一档，${label}再多也不增加。`])
  expect(by('9999999.99')).toEqual([`${label}再增加 0.01 元，就符合条件，可多得 100,000.00 元。`])
})

describe('被征地: from half, and all of it where less than 0.3 亩 a head is left', () => {
  const household = {
    monthlyAllowance: '500',
    contractedArea: '10',
    members: '2',
    birthDate: '1957-03-15',
    noticeDate: '2022-05-20',
    rightsHolder: true,
  }
  const by = (takenArea: string, more = {}) =>
    said('landless-pension/subsidy', 'takenArea', { ...household, ...more, takenArea })

  it('0.1 亩 short of half, it gives 69,500 ÷ 2', () => {
    expect(by('4.9')).toEqual(['被征走的承包地再增加 0.1 亩，就符合条件，可多得 34,750.00 元。'])
  })

  it('9.4 亩 leave exactly 0.3 a head, which is not less: the line must be passed', () => {
    expect(by('9.4')[0]).toBe(
      '被征走的承包地现在正好在线上，超过 9.4 亩一点，可多得 4,170.00 元。', // 69,500 − 65,330
    )
    expect(by('9.41')).toEqual([])
    expect(by('6')).toEqual([
      '被征走的承包地超过 9.4 亩（再增加 3.4 亩还差一点点），可多得 27,800.00 元。', // 69,500 − 41,700
      '被征走的承包地每多 1 亩，可多得 6,950 元。',
    ])
  })

  it('has breakpoints at the two thresholds, and not where all is taken, which changes nothing more', () => {
    expect(
      breakpoints('landless-pension/subsidy', 'takenArea', { ...household, takenArea: '6' }),
    ).toEqual(['达到 5 亩：被征走的达到一半', '超过 9.4 亩：剩下的人均不足 0.3 亩'])
  })

  it('tells people as whole ones', () => {
    // 0.3 × 14 = 4.2 is more than the 4 亩 left, 0.3 × 13 = 3.9 is not.
    expect(said('landless-pension/subsidy', 'members', { ...household, takenArea: '6' })).toEqual([
      '一起承包的人数再增加 12 人，可多得 27,800.00 元。',
    ])
  })
})

it('clearance costs: the condition by exports, half of each yuan, and less by the ship’s charges', () => {
  const inputs = { annualExports: '4999999.99', clearanceCost: '20000', shippingCharges: '5000' }
  const by = (key: string, more = {}, readings = {}) =>
    said('foreign-trade/customs-clearance', key, { ...inputs, ...more }, readings)
  expect(by('annualExports')).toEqual([
    '年自营出口额再增加 0.01 元，就符合条件，可多得 7,500.00 元。', // (20,000 − 5,000) × 50%
  ])
  expect(by('clearanceCost')).toEqual([])
  const enough = { annualExports: '5000000' }
  expect(by('annualExports', enough, { bound: 'exclusive' })).toEqual([
    '年自营出口额现在正好在线上，超过 5,000,000 元一点，就符合条件，可多得 7,500.00 元。',
  ])
  expect(by('clearanceCost', enough)).toEqual(['出口通关费用每多 1 元，可多得 0.5 元。'])
  expect(by('shippingCharges', enough)).toEqual(['其中船公司收的费用每多 1 元，少得 0.5 元。'])
})

it('medical costs end at the limit: 2,000 ÷ 90% is 2,222.2222…', () => {
  const inputs = { standard: '2020', outcome: 'none', medicalExpense: '1500' }
  const id = 'accident-insurance/payout'
  expect(breakpoints(id, 'medicalExpense', inputs)).toEqual([
    '达到 2,222.2223 元：到上限（医疗保险金额）',
  ])
  // Rounded to the fen as a line of its own, so the rate is an approximate one.
  expect(said(id, 'medicalExpense', inputs)).toEqual([
    '自己付的医药费每多 1 元，大约可多得 0.9 元。',
  ])
})

it('days of care: 15 and 70% of 33 a day, the visits no more than 1,000 from the 31st day', () => {
  const inputs = { mode: 'combined', days: '10', fullMonth: false }
  const id = 'long-term-care/benefit'
  expect(said(id, 'days', inputs)).toEqual(['护理天数每多 1 天，可多得 38.1 元。'])
  // 33 × 30 = 990, 33 × 31 = 1,023.
  expect(breakpoints(id, 'days', inputs)).toEqual(['达到 31 天：到上限（每月的定额）'])
})

it('heads are counted whole: from 67 to 68 people at 67.5 × 1.5 亩', () => {
  const inputs = { takenArea: '100', areaPerHead: '1.5', monthlyAllowance: '500' }
  expect(said('landless-pension/project-fund', 'takenArea', inputs)).toEqual([
    '征地面积再增加 1.25 亩，要多出 69,500.00 元。', // 139 × 500
  ])
})

it('what is owed, what is a ceiling and what is only encouraged are told as such', () => {
  const people = { standard: '2020', people: '4', years: '1' }
  expect(said('accident-insurance/premium', 'people', people)).toEqual([
    '几个人买每多 1 人，要多出 20 元。',
  ])
  expect(said('hospital/pay-ceiling', 'averagePay', { averagePay: '120000' })).toEqual([
    '本院职工平均薪酬每多 1 元，最多可多 3 元。',
  ])
  const rent = { monthlyRent: '8000', months: '7' }
  expect(said('service-recovery/private-rent', 'months', rent)).toEqual([
    '减租的月数每多 1 个月，真给的话最多可多得 4,000 元。', // 8,000 × 50%
  ])
})

describe('a rule made for the test', () => {
  const HALF = fixed('0.5', '1')
  const rule = defineRule({
    ...(theRule('foreign-trade/bonded-storage') as object as ReturnType<typeof defineRule>),
    inputs: { part: number('一部分', '亩'), whole: number('全部', '亩') },
    parts: { part: 'whole' },
    unit: '元',
    compute: ({ part, whole }) => ({
      requires: [atLeast(part, fixed(5, '亩'))],
      amount: product(product(whole, HALF), fixed(10, '元/亩')),
    }),
  }) as AnyRule

  it('gains nothing by a part beyond its whole', () => {
    const short = varied(rule, 'part', { part: '3', whole: '4' })
    expect(nextGainOf(short, breakpointsOf(short)).jump).toBeUndefined()
    const long = varied(rule, 'part', { part: '3', whole: '6' })
    expect(nextGainOf(long, breakpointsOf(long)).jump?.distance.toFixed()).toBe('2')
  })

  it('leaves out what the present explanation says of a tree that is another elsewhere', () => {
    const branching: AnyRule = {
      ...rule,
      parts: {},
      compute: (inputs) => {
        const part = (inputs as Record<string, unknown>)['part'] as Amount<'亩'>
        return part.value.gt(4)
          ? { amount: yuan(7) }
          : { amount: yuan(1), requires: [atLeast(part, fixed(5, '亩'))] }
      },
    }
    const one = varied(branching, 'part', { part: '3', whole: '6' })
    expect(breakpointsOf(one).breakpoints).toEqual([])
  })
})

it('a curve is drawn as a step: two points at the two sides of a line', () => {
  const one = varied(theRule('foreign-trade/ecommerce-platform'), 'tradeVolume', {
    tradeVolume: '36000000',
  })
  const { points, from, to } = curveOf(one, breakpointsOf(one))
  const around = points.filter(({ value }) => value.minus(30_000_000).abs().lt(1))
  expect(around.map(({ value, total }) => [value.toFixed(), total.toFixed()])).toEqual([
    ['29999999.9999', '100000'],
    ['30000000', '300000'],
  ])
  expect([from.toFixed(), to.toFixed()]).toEqual(['0', '58000000'])
})

it('figures of an axis are short', () => {
  expect(['0', '9999', '5000000', '123400000'].map((text) => shortNumber(Number(text)))).toEqual([
    '0',
    '9,999',
    '500万',
    '1.234亿',
  ])
})

import { describe, expect, it } from 'vitest'
import type { Filled } from '../../../src/calculators/together/asked.ts'
import {
  missingOf,
  ownOf,
  ownPairs,
  problemsOf,
  sharedOf,
} from '../../../src/calculators/together/asked.ts'
import {
  ownAndOthers,
  readPairs,
  unknownParametersOf,
  writePairs,
} from '../../../src/calculators/together/joint-link.ts'
import { calculate } from '../../../src/core/evaluate.ts'
import type { Typed } from '../../../src/core/link.ts'
import { given } from '../../../src/core/link.ts'
import { possibleOf } from '../../../src/core/possible.ts'
import { defaultReadings } from '../../../src/core/rule.ts'
import type { Part } from '../../../src/core/totals.ts'
import { totalsOf } from '../../../src/core/totals.ts'
import { documents, rules } from '../../../src/policies/index.ts'
import { theRule } from '../../support/ask.ts'

/** A measure filled in, as the joint form holds it. */
function filled(id: string, typed: Typed, readings: Record<string, string> = {}): Filled {
  const rule = theRule(id)
  const used = { ...defaultReadings(rule), ...readings }
  const request = { on: '2022-06-30', readings: used, inputs: given(rule, typed) }
  const calculation = calculate(rule, request)
  const possible = possibleOf(rule, request, calculation)
  const name = id.replace(/.*\//, '')
  return { name, title: rule.title, form: { rule, typed, readings: used, calculation, possible } }
}
const part = ({ form: { rule, calculation } }: Filled): Part => ({ rule, calculation })
const sumsOf = (...all: Filled[]) =>
  totalsOf(all.map(part)).map(({ words, total, low, high }) => [words, total, low, high])

const trade = (name: string, typed: Typed, readings = {}) =>
  filled(`foreign-trade/${name}`, typed, readings)
const service = (name: string, typed: Typed) => filled(`service-recovery/${name}`, typed)

const clearance = (annualExports: string) =>
  trade('customs-clearance', { annualExports, clearanceCost: '86000', shippingCharges: '6000' })

it('a joint form’s measures have names of their own', () => {
  const joint = documents.filter(({ together }) => together)
  const names = joint.map((document) => {
    const ids = rules.filter((rule) => rule.document === document).map(({ id }) => id)
    return [document.slug, ids.length, new Set(ids.map((id) => id.replace(/.*\//, ''))).size]
  })
  expect(names).toEqual([
    ['foreign-trade', 23, 23],
    ['service-recovery', 27, 27],
  ])
})

describe('the sums', () => {
  it('keep what is due apart from what is spared, possible or to be paid back', () => {
    expect(
      sumsOf(
        service('travel-deposit', { deposit: '200000', frozen: '0' }), // 80%: 160,000, paid back
        service('guarantee-fee', { guaranteedAmount: '1000000', epidemicControl: 'true' }), // 1%
        trade('rent-free', { monthlyRent: '20000', months: '12' }), // 240,000 spared
        clearance('12000000'), // half of 80,000
        service('scenic-tickets', { waivedIncome: '50000' }), // at least 20%: 10,000
        service('loan-rate', {
          principal: '1000000', // 6% are 60,000; a tenth less are 6,000
          lastYearRate: '6',
          cut: 'sme',
          months: '12',
        }),
        trade('freight-trains', { trains: '3' }), // 300,000
      ),
    ).toEqual([
      ['符合条件就给', '340000.00', '340000.00', '340000.00'],
      ['至少这个数', '10000.00', '10000.00', '10000.00'],
      ['只是鼓励，不是必须给', '6000.00', '6000.00', '6000.00'],
      ['少交的钱', '240000.00', '240000.00', '240000.00'],
      ['暂时退回的押金，到期要交回去', '160000.00', '160000.00', '160000.00'],
      ['要付的担保费，最高不超过这个数', '10000.00', '10000.00', '10000.00'],
    ])
  })

  it('hold a loan that is only guaranteed apart, and no day', () => {
    expect(
      sumsOf(
        trade('freight-trains', { trains: '3' }), // 300,000
        trade('tax-refund-date', { acceptedDate: '2022-09-30' }),
        trade('credit-guarantee', { loan: '3000000' }),
        service('loan-rate', { principal: '1000000', lastYearRate: '6', cut: 'sme', months: '12' }),
      ),
    ).toEqual([
      ['符合条件就给', '300000.00', '300000.00', '300000.00'],
      ['只是鼓励，不是必须给', '6000.00', '6000.00', '6000.00'],
      ['鼓励担保的贷款，借了要还，不是补贴', '3000000.00', '3000000.00', '3000000.00'],
    ])
  })

  it('run from the sum of the lowest to the sum of the highest', () => {
    // 5,000,000 exactly: 40,000 or, without the figure itself, nothing. 12,000,000: 5,000 + 10,000
    // and 2 whole steps of 5,000, or 2⅓: 25,000 or 26,666.67; for a non-manufacturer 0 or as much.
    expect(
      sumsOf(
        clearance('5000000'),
        trade('export-breakthrough', { firstYearExports: '12000000', manufacturer: 'true' }),
      ),
    ).toEqual([['符合条件就给', '65000.00', '25000.00', '66666.67']])
    expect(
      sumsOf(trade('export-breakthrough', { firstYearExports: '12000000', manufacturer: 'false' })),
    ).toEqual([['符合条件就给', '0.00', '0.00', '26666.67']])
  })

  it('keep what a visitor or a worker gains apart from what the firm does', () => {
    expect(
      sumsOf(
        service('free-entry', {
          visitor: 'other',
          owner: 'state',
          visitDate: '2020-09-25', // a Friday
          ticket: '65',
          people: '3',
        }),
        service('contribution-waiver', {
          monthlyPension: '1000',
          monthlyUnemployment: '100',
          monthlyInjury: '10',
          months: '11',
        }),
        service('flexible-insurance', {
          person: 'hardship',
          monthlyContribution: '600', // two thirds of 6,000
          months: '10',
        }),
        service('job-retention', { employerContribution: '21000', employeeContribution: '9000' }),
      ),
    ).toEqual([
      ['最高不超过这个数', '30000.00', '30000.00', '30000.00'],
      ['少交的钱', '12210.00', '12210.00', '12210.00'],
      ['游客少花的门票钱', '195.00', '195.00', '195.00'],
      ['补给灵活就业的人，最高不超过这个数', '4000.00', '4000.00', '4000.00'],
    ])
  })

  it('add what was rounded to the fen, as it would be paid', () => {
    // 0.005 and 0.015 are 0.01 and 0.02; rounded only together they would be 0.02.
    expect(
      sumsOf(
        trade('bonded-storage', { storageFee: '0.01' }),
        trade('incubator-training', { trainingFees: '0.05' }),
      ),
    ).toEqual([['符合条件就给', '0.03', '0.03', '0.03']])
  })

  it('have no wrong input in them and no result that is no sum of 元', () => {
    expect(
      sumsOf(
        trade('freight-trains', { trains: 'x' }),
        service('tax-deferral', { dueDate: '2020-10-20' }),
      ),
    ).toEqual([])
  })
})

describe('a joint form', () => {
  const road = trade('road-freight', { annualExports: '12000000', roadFreight: '' })
  const first = trade('export-breakthrough', {
    firstYearExports: '12000000',
    manufacturer: 'perhaps',
  })

  it('asks a fact once, says who asks it, and the rest under its measure', () => {
    const [shared, ...others] = sharedOf([clearance('12000000'), road, first])
    expect(others).toEqual([])
    expect(shared).toMatchObject({ name: 'annual-exports', key: 'annualExports' })
    expect(shared?.field.label).toBe('年自营出口额')
    expect(shared?.field.hint).toBe(
      '折成人民币，不含代理出口。用在：出口通关费用补贴、到天津港公路运费补贴、出口零突破奖励（叫“头一年的自营出口额”）',
    )
    expect(ownOf(road, ['annual-exports']).map(({ name }) => name)).toEqual([
      'road-freight.roadFreight',
    ])
    expect(ownOf(road).map(({ name }) => name)).toContain('annual-exports') // where nobody else asks it
  })

  it('lets who must know a fact ask it, before who may do without', () => {
    const person = filled('landless-pension/subsidy', { payout: '' })
    const topup = filled('landless-pension/monthly-topup', { payout: '' })
    for (const both of [
      [person, topup],
      [topup, person],
    ]) {
      const scheme = sharedOf(both).find(({ name }) => name === 'pension-scheme')
      expect(scheme).toMatchObject({ key: 'payout', owner: topup })
      expect(scheme?.field.optional).toBe(false)
      expect(scheme?.field.hint).toContain(`用在：${both.map(({ title }) => title).join('、')}`)
    }
    expect(sharedOf([person])).toEqual([])
    const alone = ownOf(person).find(({ name }) => name === 'pension-scheme')
    expect(alone?.field.optional).toBe(true)
  })

  it('tells what is missing from what is wrong', () => {
    expect(missingOf(road)).toEqual(['到天津港的公路运费'])
    expect(problemsOf([road])).toEqual([])
    expect(missingOf(first)).toEqual([])
    expect(problemsOf([first])).toEqual([
      { field: 'export-breakthrough.manufacturer', message: expect.stringContaining('“perhaps”') },
    ])
  })

  it('tells a wrong fact once, however many measures ask it', () => {
    const wrong = [
      clearance('abc'),
      trade('road-freight', { annualExports: 'abc', roadFreight: '1' }),
      trade('export-breakthrough', { firstYearExports: 'abc', manufacturer: 'true' }),
    ]
    expect(problemsOf(wrong)).toEqual([
      { field: 'annual-exports', message: expect.stringContaining('“年自营出口额”') },
    ])
  })
})

describe('the address of a joint form', () => {
  const query =
    'do=customs-clearance,freight-trains&annual-exports=1200万' +
    '&customs-clearance.clearanceCost=86000&customs-clearance.readings.bound=exclusive' +
    '&freight-trains.trains=3&on=2023-06-30'

  it('carries ticks, facts, each measure’s inputs and readings, and the day, there and back', () => {
    const request = readPairs(new URLSearchParams(query))
    expect(request).toEqual({
      ticked: ['customs-clearance', 'freight-trains'],
      on: '2023-06-30',
      facts: [['annual-exports', '1200万']],
      own: {
        'customs-clearance': [
          ['clearanceCost', '86000'],
          ['readings.bound', 'exclusive'],
        ],
        'freight-trains': [['trains', '3']],
      },
    })
    expect(writePairs(request)).toEqual([...new URLSearchParams(query)])
  })

  it('says of a measure what was typed into its own fields and which reading is not the usual', () => {
    const typed = { annualExports: '1', clearanceCost: '2', shippingCharges: '' }
    const measure = trade('customs-clearance', typed, { bound: 'exclusive' })
    expect(ownPairs(measure)).toEqual([
      ['clearanceCost', '2'],
      ['readings.bound', 'exclusive'],
    ])
  })

  it('lists what no measure takes from it', () => {
    const rule = theRule('foreign-trade/road-freight')
    const request = readPairs(
      new URLSearchParams(
        'do=road-freight,nonsense&annual-exports=1&profit=2&freight-trains.trains=3' +
          '&road-freight.annualExports=4&__proto__.x=5&constructor=6',
      ),
    )
    expect(ownAndOthers(rule, request.own['road-freight'])).toEqual([[], [['annualExports', '4']]])
    const measures = [
      { name: 'road-freight', form: { rule, unknownParameters: ['colour=red'] } },
      { name: 'freight-trains' },
    ]
    expect(unknownParametersOf(request, measures, measures)).toEqual([
      'do=nonsense',
      'profit=2',
      'constructor=6',
      'freight-trains.trains=3',
      'road-freight.colour=red',
      'road-freight.annualExports=4',
      '__proto__.x=5',
    ])
  })
})

import { checked, finer, isTrue, number } from './checked.ts'
import { choice, count, flag, money, percentage } from './ranges.ts'
import { fen, min, of, percent, toFen } from './fraction.ts'
import { amount, given } from './model.ts'
import type { Reference } from './model.ts'

const document = { from: '2020-09-22', to: '2020-12-31' }
const months = count()

/** Section 7 of the rule book, land tax and money lent: items 4, 6 and 7. */
export const finance: Record<string, Reference> = {
  // (四) land use tax at 90% of last year's rate.
  'service-recovery/land-use-tax': checked(
    { lastYearTax: money },
    {
      from: '2020-01-01',
      to: '2020-12-31',
      kind: 'saving',
      unit: '元',
      readings: {},
      statuses: ['ok'],
      ask: (random) => ({ lastYearTax: random.money('0.05', '0.1', '12345.65') }),
      answer: (inputs) => {
        const last = number(inputs, 'lastYearTax')
        const saved = last.times(percent(10))
        const lines = { saving: fen(saved), due: fen(last.minus(toFen(saved))) }
        return { status: 'ok', total: fen(saved), lines }
      },
    },
  ),

  // (六) interest at least 10% lower, or 20% for the sectors hit hardest; banks are encouraged.
  'service-recovery/loan-rate': checked(
    { principal: money, lastYearRate: percentage, cut: choice('sme', 'hard-hit'), months },
    {
      ...document,
      kind: 'encouraged',
      unit: '元',
      readings: {},
      statuses: ['ok'],
      ask: (random) => ({
        principal: random.money('1000000'),
        lastYearRate: finer(random, random.percent('4.35', '5.5')),
        cut: random.pick(['sme', 'hard-hit']),
        months: random.count(0, 60, 7, 12),
      }),
      answer: (inputs) => {
        const rate = number(inputs, 'lastYearRate').over(of(100))
        const yearly = number(inputs, 'principal').times(rate)
        const cut = given(inputs, 'cut') === 'sme' ? percent(10) : percent(20)
        return amount(fen(yearly.times(cut).times(number(inputs, 'months')).over(of(12))))
      },
    },
  ),

  // (七) guarantee fee of 1.5% at most, 1% for small firms that helped against the epidemic.
  'service-recovery/guarantee-fee': checked(
    { guaranteedAmount: money, epidemicControl: flag },
    {
      ...document,
      kind: 'ceiling',
      unit: '元',
      readings: {},
      statuses: ['ok'],
      ask: (random) => ({
        guaranteedAmount: random.money('1000000', '0.5'),
        epidemicControl: random.flag(),
      }),
      answer: (inputs) => {
        const most = percent(isTrue(inputs, 'epidemicControl') ? '1' : '1.5')
        return amount(fen(number(inputs, 'guaranteedAmount').times(most)))
      },
    },
  ),

  // (六) 按企业实际获得贷款利率进行贴息支持，贴息期限不超过1年.
  'service-recovery/interest-subsidy': checked(
    { principal: money, actualRate: percentage, subsidyShare: percentage, months },
    {
      ...document,
      kind: 'entitlement',
      unit: '元',
      readings: {},
      statuses: ['ok'],
      ask: (random) => ({
        principal: random.money('1000000', '0.01'),
        actualRate: finer(random, random.percent('4.35', '3.15')),
        subsidyShare: finer(random, random.percent('50', '100')),
        months: random.count(0, random.pick([24, 10_000_000_000_000]), 12, 12),
      }),
      answer: (inputs) => {
        const rate = number(inputs, 'actualRate').times(percent(1))
        const share = number(inputs, 'subsidyShare').times(percent(1))
        const yearly = number(inputs, 'principal').times(rate).times(share)
        const most = min(number(inputs, 'months'), of(12))
        return amount(fen(yearly.times(most).over(of(12))))
      },
    },
  ),
}

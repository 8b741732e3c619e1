import { checked, number } from './checked.ts'
import { fen, of, percent } from './fraction.ts'
import { document } from './long-term-care-benefit.ts'
import { amount, given } from './model.ts'
import { choice, count, money } from './ranges.ts'

// 四(六)2: 累计缴费未满10年的,可按标准一次性补足; the standards are those of 四(四).
export const buyBack = checked(
  {
    payer: choice('employee', 'flexible', 'retiree'),
    monthlyBase: money,
    cumulativeYears: count(0, 9),
  },
  {
    ...document,
    kind: 'duty',
    unit: '元',
    readings: {
      part: ['own-only', 'both-parts'],
      yearlyBase: ['twelve-months', 'one-month'],
    },
    statuses: ['ok'],
    ask: (random) => ({
      payer: random.pick(['employee', 'flexible', 'retiree']),
      monthlyBase: random.money('0', '5000', '3333.33', '6027.8', '0.2777'),
      cumulativeYears: random.count(0, 9, 7),
    }),
    answer: (inputs, readings) => {
      const payer = given(inputs, 'payer')
      const both = payer === 'flexible' || readings.part === 'both-parts'
      const oneMonth = payer !== 'employee' && readings.yearlyBase === 'one-month'
      const yearly = number(inputs, 'monthlyBase')
        .times(of(oneMonth ? 1 : 12))
        .times(percent(both ? '0.3' : '0.15'))
      return amount(fen(of(10).minus(number(inputs, 'cumulativeYears')).times(yearly)))
    },
  },
)

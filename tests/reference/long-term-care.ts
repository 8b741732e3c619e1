import { checked, isTrue, number, reaches } from './checked.ts'
import { choice, count, flag, money } from './ranges.ts'
import { fen, of, percent } from './fraction.ts'
import { benefit, document } from './long-term-care-benefit.ts'
import { buyBack } from './long-term-care-buy-back.ts'
import { given, invalid } from './model.ts'
import type { Fraction } from './fraction.ts'
import type { Answer, Reference } from './model.ts'

function own(total: Fraction, others: Record<string, Fraction> = {}): Answer {
  const lines = Object.entries({ own: total, ...others }).map(([id, value]) => [id, fen(value)])
  return { status: 'ok', total: fen(total), lines: Object.fromEntries(lines) }
}

// 四(四): 1 employers monthly 0.15%; 2 employees monthly 0.15%, flexible workers 0.3% once a year,
// retirees 0.15% of the pension once a year; 3 the treasury the same for retirees. The employers'
// part of 2021 and 2022 comes out of the pooled surplus.
const contribution = checked(
  {
    payer: choice('employee', 'flexible', 'retiree', 'employer'),
    monthlyBase: money,
    year: count(2021, 2025),
  },
  {
    ...document,
    kind: 'duty',
    unit: '元',
    readings: { yearlyBase: ['twelve-months', 'one-month'] },
    statuses: ['ok'],
    ask: (random) => ({
      payer: random.pick(['employee', 'flexible', 'retiree', 'employer']),
      monthlyBase: random.money('0', '3333.33', '5000', '6027.8'),
      year: random.count(2021, 2025, 2022, 2023),
    }),
    answer: (inputs, readings) => {
      const base = number(inputs, 'monthlyBase')
      const twelve = base.times(of(12))
      const yearly = readings.yearlyBase === 'one-month' ? base : twelve
      const payer = given(inputs, 'payer')
      if (payer === 'employee') return own(twelve.times(percent('0.15')))
      if (payer === 'flexible') return own(yearly.times(percent('0.3')))
      if (payer === 'retiree') {
        return own(yearly.times(percent('0.15')), { fiscal: yearly.times(percent('0.15')) })
      }
      const employers = twelve.times(percent('0.15'))
      const pilot = Number(given(inputs, 'year')) <= 2022
      return pilot ? own(of(0), { waived: employers }) : own(employers)
    },
  },
)

// 四(一), (二) "持续6个月以上", (六) 1–3 "2年(含)以上并累计缴费满10年".
const eligibility = checked(
  {
    employeeInsurance: flag,
    disabledMonths: count(),
    severe: flag,
    paidOnTime: flag,
    joinedBefore2021: flag,
    continuousYears: count(),
    cumulativeYears: count(),
  },
  {
    ...document,
    kind: 'check',
    unit: '是否',
    readings: { bound: ['inclusive', 'exclusive'] },
    statuses: ['ok'],
    ask: (random) => {
      const cumulativeYears = random.whole(0, 20)
      const beyond = random.once(15) ? 1 : 0
      return {
        employeeInsurance: random.flag(12),
        disabledMonths: random.count(0, 30, 6, 6),
        severe: random.flag(12),
        paidOnTime: random.flag(12),
        joinedBefore2021: random.flag(2),
        continuousYears: random.count(
          beyond ? cumulativeYears + 1 : 0,
          cumulativeYears + beyond,
          2,
        ),
        cumulativeYears: String(cumulativeYears),
      }
    },
    answer: (inputs, readings) => {
      const continuous = number(inputs, 'continuousYears')
      const cumulative = number(inputs, 'cumulativeYears')
      if (continuous.above(cumulative)) return invalid('continuousYears')
      const longEnough =
        isTrue(inputs, 'joinedBefore2021') ||
        (continuous.atLeast(of(2)) && cumulative.atLeast(of(10)))
      const yes =
        isTrue(inputs, 'employeeInsurance') &&
        reaches(number(inputs, 'disabledMonths'), of(6), readings.bound) &&
        isTrue(inputs, 'severe') &&
        isTrue(inputs, 'paidOnTime') &&
        longEnough
      return { status: 'ok', total: yes ? 'yes' : 'no', lines: {} }
    },
  },
)

/** Section 6 of the rule book. */
export const longTermCare: Record<string, Reference> = {
  'long-term-care/contribution': contribution,
  'long-term-care/benefit': benefit,
  'long-term-care/eligibility': eligibility,
  'long-term-care/buy-back': buyBack,
}

import { checked, number } from './checked.ts'
import { fen, min, of } from './fraction.ts'
import { amount, given, sum, type Reference } from './model.ts'
import { choice, count, money } from './ranges.ts'

const document = { from: '2020-09-22', to: '2020-12-31' }

/** Section 7 of the rule book, jobs: items 8 and 9. */
export const people: Record<string, Reference> = {
  // (八) up to 100% of last year's unemployment insurance comes back.
  'service-recovery/job-retention': checked(
    { employerContribution: money, employeeContribution: money },
    {
      ...document,
      kind: 'ceiling',
      unit: '元',
      readings: {},
      statuses: ['ok'],
      ask: (random) => ({
        employerContribution: random.money('7000', '0.005'),
        employeeContribution: random.money('3000', '0.005'),
      }),
      answer: (inputs) =>
        amount(
          fen(number(inputs, 'employerContribution').plus(number(inputs, 'employeeContribution'))),
        ),
    },
  ),

  // (九) two thirds of what was paid at most: 3 years in hardship, 2 years for graduates.
  'service-recovery/flexible-insurance': checked(
    { person: choice('hardship', 'graduate'), monthlyContribution: money, months: count() },
    {
      ...document,
      kind: 'ceiling',
      unit: '元',
      readings: {},
      statuses: ['ok'],
      ask: (random) => ({
        person: random.pick(['hardship', 'graduate']),
        monthlyContribution: random.money('600', '0.01', '1000'),
        months: random.count(0, 60, 24, 36),
      }),
      answer: (inputs) => {
        const most = of(given(inputs, 'person') === 'hardship' ? 36 : 24)
        const paid = number(inputs, 'monthlyContribution').times(
          min(number(inputs, 'months'), most),
        )
        return amount(fen(paid.times(of(2)).over(of(3))))
      },
    },
  ),

  // (八) 免征中小微企业基本养老、失业和工伤保险单位缴费 from February to December 2020.
  'service-recovery/contribution-waiver': checked(
    {
      monthlyPension: money,
      monthlyUnemployment: money,
      monthlyInjury: money,
      months: count(0, 11),
    },
    {
      ...document,
      kind: 'saving',
      unit: '元',
      readings: {},
      statuses: ['ok'],
      ask: (random) => ({
        monthlyPension: random.money('16000', '0.005'),
        monthlyUnemployment: random.money('700', '0.005'),
        monthlyInjury: random.money('200', '0.0025'),
        months: random.count(0, 11, 1, 5),
      }),
      answer: (inputs) => {
        const months = number(inputs, 'months')
        return sum({
          pension: months.times(number(inputs, 'monthlyPension')),
          unemployment: months.times(number(inputs, 'monthlyUnemployment')),
          injury: months.times(number(inputs, 'monthlyInjury')),
        })
      },
    },
  ),
}

import {
  checked,
  choice,
  count,
  flag,
  isTrue,
  money,
  number,
  optional,
  reaches,
} from './checked.ts'
import { fen, min, of, percent } from './fraction.ts'
import { amount, given, invalid, notEligible } from './model.ts'
import type { Reference } from './model.ts'

const document = { from: '2020-09-22', to: '2020-12-31' }

/** Section 7 of the rule book, jobs and travel: items 8 to 12. */
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

  // (十) 限额以上 hotels and restaurants, and 限额以上 trade that pays 200万元以上 of tax.
  'service-recovery/on-the-job-training': checked(
    {
      sector: choice('hospitality', 'retail'),
      aboveQuota: flag,
      annualTax: optional(money),
      workers: count(),
      months: count(),
    },
    {
      ...document,
      kind: 'entitlement',
      unit: '元',
      readings: { bound: ['inclusive', 'exclusive'] },
      statuses: ['ok', 'not-eligible'],
      ask: (random) => {
        const sector = random.pick(['hospitality', 'retail', 'retail'])
        const taxed = (sector === 'retail') !== random.once(20)
        return {
          sector,
          aboveQuota: random.flag(10),
          ...(taxed && { annualTax: random.money('2000000', '2000000', '2000000') }),
          workers: random.count(0, 3000, 1, 10),
          months: random.count(0, 12, 6),
        }
      },
      answer: (inputs, readings) => {
        const retail = given(inputs, 'sector') === 'retail'
        if (retail !== (inputs.annualTax !== undefined)) return invalid('annualTax')
        if (!isTrue(inputs, 'aboveQuota')) return notEligible
        if (retail && !reaches(number(inputs, 'annualTax'), of(2_000_000), readings.bound)) {
          return notEligible
        }
        const workerMonths = number(inputs, 'workers').times(min(number(inputs, 'months'), of(6)))
        return amount(fen(of(300).times(workerMonths)))
      },
    },
  ),

  // (十一) 80% of the travel agency's deposit, what a court froze left out.
  'service-recovery/travel-deposit': checked(
    { deposit: money, frozen: optional(money) },
    {
      ...document,
      kind: 'entitlement',
      unit: '元',
      readings: {},
      statuses: ['ok'],
      ask: (random) => {
        const deposit = random.money('200000', '0.01')
        return { deposit, ...(random.once(2) && { frozen: random.part(deposit) }) }
      },
      answer: (inputs) => {
        const frozen = inputs.frozen === undefined ? of(0) : number(inputs, 'frozen')
        const free = number(inputs, 'deposit').minus(frozen)
        if (of(0).above(free)) return invalid('frozen')
        return amount(fen(free.times(percent(80))))
      },
    },
  ),

  // (十二) at least 20% of the gate money that was waived.
  'service-recovery/scenic-tickets': checked(
    { waivedIncome: money },
    {
      ...document,
      kind: 'floor',
      unit: '元',
      readings: {},
      statuses: ['ok'],
      ask: (random) => ({ waivedIncome: random.money('0.025', '0.02', '100000') }),
      answer: (inputs) => amount(fen(number(inputs, 'waivedIncome').times(percent(20)))),
    },
  ),
}

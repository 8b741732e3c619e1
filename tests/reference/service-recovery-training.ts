import { checked, isTrue, number, reaches } from './checked.ts'
import { fen, min, of } from './fraction.ts'
import { amount, check, given, invalid, notEligible, type Reference } from './model.ts'
import { choice, count, flag, money, optional } from './ranges.ts'

const document = { from: '2020-09-22', to: '2020-12-31' }

/** Section 7 of the rule book, training: items 10 and 25. */
export const training: Record<string, Reference> = {
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

  // (二十五) 每人本年度不超过3次，同一工种同一等级不可重复参加.
  'service-recovery/training-limit': checked(
    { trainedThisYear: count(0, 99), sameTradeAndLevel: flag },
    {
      ...document,
      kind: 'check',
      unit: '是否',
      readings: {},
      statuses: ['ok'],
      ask: (random) => ({
        trainedThisYear: random.count(0, random.pick([5, 99]), 2, 3),
        sameTradeAndLevel: random.once(3) ? 'true' : 'false',
      }),
      answer: (inputs) =>
        check(Number(given(inputs, 'trainedThisYear')) < 3 && !isTrue(inputs, 'sameTradeAndLevel')),
    },
  ),
}

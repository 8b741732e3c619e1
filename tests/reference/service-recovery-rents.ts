import { checked, finer, number } from './checked.ts'
import { fen, min, of, percent } from './fraction.ts'
import { amount, type Reference } from './model.ts'
import { choice, count, money, percentage } from './ranges.ts'

const document = { from: '2020-09-22', to: '2020-12-31' }
const halfYear = count(0, 6)

/** Section 7 of the rule book, rents and value added tax: items 2 and 4. */
export const rents: Record<string, Reference> = {
  // (二) three months of the first half free, the second half at half the rent.
  'service-recovery/state-rent': checked(
    { monthlyRent: money, firstHalfMonths: halfYear, secondHalfMonths: halfYear },
    {
      from: '2020-01-01',
      to: '2020-12-31',
      kind: 'saving',
      unit: '元',
      readings: {},
      statuses: ['ok'],
      ask: (random) => ({
        monthlyRent: random.money('3000', '1234.56'),
        firstHalfMonths: random.count(0, 6, 3),
        secondHalfMonths: random.count(0, 6),
      }),
      answer: (inputs) => {
        const rent = number(inputs, 'monthlyRent')
        const free = rent.times(min(of(3), number(inputs, 'firstHalfMonths')))
        const halved = percent(50).times(rent).times(number(inputs, 'secondHalfMonths'))
        return amount(fen(free.plus(halved)))
      },
    },
  ),

  // (二) owners are encouraged to charge half.
  'service-recovery/private-rent': checked(
    { monthlyRent: money, months: count(0, 12) },
    {
      ...document,
      kind: 'encouraged',
      unit: '元',
      readings: {},
      statuses: ['ok'],
      ask: (random) => ({
        monthlyRent: random.money('3000', '0.01'),
        months: random.count(0, 12, 11),
      }),
      answer: (inputs) =>
        amount(
          fen(percent(50).times(number(inputs, 'monthlyRent')).times(number(inputs, 'months'))),
        ),
    },
  ),

  // (四) 免征公共交通运输、住宿餐饮、旅游娱乐、文化体育等企业服务增值税.
  'service-recovery/vat-exemption': checked(
    {
      sector: choice('transport', 'hospitality', 'tourism', 'culture'),
      sales: money,
      rate: percentage,
    },
    {
      ...document,
      kind: 'saving',
      unit: '元',
      readings: {},
      statuses: ['ok'],
      ask: (random) => ({
        sector: random.pick(['transport', 'hospitality', 'tourism', 'culture']),
        sales: random.money('1000000', '0.5'),
        rate: finer(random, random.percent('6', '3', '1')),
      }),
      answer: (inputs) =>
        amount(fen(number(inputs, 'sales').times(number(inputs, 'rate')).times(percent(1)))),
    },
  ),
}

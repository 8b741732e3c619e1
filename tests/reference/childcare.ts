import { monthsOn } from './calendar.ts'
import { checked, number } from './checked.ts'
import { fen, of } from './fraction.ts'
import { amount, given, ok, type Reference } from './model.ts'
import { choice, count, day } from './ranges.ts'
import { residentPrices } from './resident-prices.ts'

// 朔政办发〔2020〕37号, 2020-09-17; it states no end.
const document = { from: '2020-09-17', to: null }

/** Section 8 of the rule book, 婴幼儿照护. */
export const childcare: Record<string, Reference> = {
  // 四(一)3: employers are encouraged to pay each parent 200 a month, to the age of 3.
  'childcare/allowance': checked(
    { parents: count(1, 2), months: count(0, 36) },
    {
      ...document,
      kind: 'encouraged',
      unit: '元',
      readings: {},
      statuses: ['ok'],
      ask: (random) => ({ parents: random.count(1, 2), months: random.count(0, 36) }),
      answer: (inputs) =>
        amount(fen(of(200).times(number(inputs, 'parents')).times(number(inputs, 'months')))),
    },
  ),

  // 三(一)1: 98 + 60 days for mothers, 15 for fathers, nursing leave to the first birthday.
  'childcare/leave': checked(
    { birthDate: day, person: choice('mother', 'father') },
    {
      ...document,
      kind: 'quantity',
      unit: '天',
      lineUnits: { nursingUntil: '日期' },
      readings: {},
      statuses: ['ok'],
      ask: (random) => ({
        birthDate: random.day('1900-01-01', '2999-12-31', '2020-02-29', '2024-02-29', '2023-02-28'),
        person: random.pick(['mother', 'father']),
      }),
      answer: (inputs) => {
        if (given(inputs, 'person') === 'father') return ok('15')
        const nursingUntil = monthsOn(given(inputs, 'birthDate'), 12)
        return ok(String(98 + 60), { nursingUntil })
      },
    },
  ),

  // 四(一)2: the residents' price instead of the commercial one.
  'childcare/utilities': residentPrices(document),
}

import { checked, choice, count, day, finer, measure, money, number } from './checked.ts'
import { fen, of } from './fraction.ts'
import { amount, given, invalid } from './model.ts'
import type { Reference } from './model.ts'

// 朔政办发〔2020〕37号, 2020-09-17; it states no end.
const document = { from: '2020-09-17', to: null }

/** A year on; whoever is born on 29 February has the first birthday on 28 February. */
function firstBirthday(birth: string): string {
  const [year, rest] = [Number(birth.slice(0, 4)) + 1, birth.slice(4)]
  return `${year}${rest === '-02-29' ? '-02-28' : rest}`
}

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
      readings: {},
      statuses: ['ok'],
      ask: (random) => ({
        birthDate: random.day('2015-01-01', '2025-12-31', '2020-02-29', '2024-02-29', '2023-02-28'),
        person: random.pick(['mother', 'father']),
      }),
      answer: (inputs) => {
        if (given(inputs, 'person') === 'father') return { status: 'ok', total: '15', lines: {} }
        const nursingUntil = firstBirthday(given(inputs, 'birthDate'))
        return { status: 'ok', total: String(98 + 60), lines: { nursingUntil } }
      },
    },
  ),

  // 四(一)2: the residents' price instead of the commercial one.
  'childcare/utilities': checked(
    { usage: measure, commercialPrice: money, residentPrice: money },
    {
      ...document,
      kind: 'saving',
      unit: '元',
      readings: {},
      statuses: ['ok'],
      ask: (random) => {
        const commercialPrice = random.decimal('0', '1000', '0.6525', '4.5')
        const residentPrice = random.part(commercialPrice)
        return {
          usage: finer(random, random.decimal('0', '1000000', '1')),
          commercialPrice,
          residentPrice,
        }
      },
      answer: (inputs) => {
        const cut = number(inputs, 'commercialPrice').minus(number(inputs, 'residentPrice'))
        if (of(0).above(cut)) return invalid('residentPrice')
        return amount(fen(cut.times(number(inputs, 'usage'))))
      },
    },
  ),
}

import { checked, choice, count, money, number } from './checked.ts'
import { Fraction, max, of, plain } from './fraction.ts'
import { given } from './model.ts'
import type { Answer, Reference } from './model.ts'

function quantity(value: Fraction, lines: Record<string, string> = {}): Answer {
  return { status: 'ok', total: plain(value), lines }
}

/** Section 8 of the rule book: people, areas and places in the smaller documents. */
export const smallerQuantities: Record<string, Reference> = {
  // 朔政发〔2023〕13号: 0.1 ㎡ each indoors or 0.3 outdoors.
  'fitness/area': checked(
    { people: count(), place: choice('indoor', 'outdoor') },
    {
      kind: 'quantity',
      unit: '㎡',
      readings: {},
      from: '2023-04-14',
      to: null,
      statuses: ['ok'],
      ask: (random) => ({
        people: random.count(0, random.pick([1000, 1000000000]), 10, 3),
        place: random.pick(['indoor', 'outdoor']),
      }),
      answer: (inputs) => {
        const each = of(given(inputs, 'place') === 'indoor' ? '0.1' : '0.3')
        return quantity(number(inputs, 'people').times(each))
      },
    },
  ),

  // 朔政办发〔2020〕35号 三(一)3 "不低于自行车投放数量的千分之五"; from 20 September, two years.
  'bike-sharing/staff': checked(
    { bikes: count() },
    {
      kind: 'quantity',
      unit: '人',
      readings: {},
      from: '2020-09-20',
      to: '2022-09-19',
      statuses: ['ok'],
      ask: (random) => ({
        bikes: random.count(0, random.pick([2000, 1000000000]), 200, 400, 1000),
      }),
      answer: (inputs) =>
        quantity(of(new Fraction(5n, 1000n).times(number(inputs, 'bikes')).ceil())),
    },
  ),

  // 三(三) "用户预存资金不得超过50元".
  'bike-sharing/prepayment': checked(
    { balance: money },
    {
      kind: 'check',
      unit: '是否',
      readings: {},
      from: '2020-09-20',
      to: '2022-09-19',
      statuses: ['ok'],
      ask: (random) => ({ balance: random.money('50', '50') }),
      answer: (inputs) => {
        const yes = !number(inputs, 'balance').above(of(50))
        return { status: 'ok', total: yes ? 'yes' : 'no', lines: {} }
      },
    },
  ),

  // 晋市政办〔2020〕65号 四(一): one point for every 200 to 300 households.
  'waste-sorting/drop-off-points': checked(
    { households: count() },
    {
      kind: 'quantity',
      unit: '个',
      readings: {},
      from: '2020-11-18',
      to: null,
      statuses: ['ok'],
      ask: (random) => ({
        households: random.count(0, random.pick([1200, 1000000000]), 200, 300, 600, 900, 399),
      }),
      answer: (inputs) => {
        const households = number(inputs, 'households')
        const fewest = of(households.over(of(300)).ceil())
        const most = max(fewest, of(households.over(of(200)).floor()))
        return quantity(fewest, { fewest: plain(fewest), most: plain(most) })
      },
    },
  ),
}

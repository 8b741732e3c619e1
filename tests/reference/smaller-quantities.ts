import { checked, number } from './checked.ts'
import { max, of, plain } from './fraction.ts'
import { given, ok, type Reference } from './model.ts'
import { choice, count } from './ranges.ts'

/** Section 8 of the rule book: people, areas and places in the smaller documents. */
export const smallerQuantities: Record<string, Reference> = {
  // 朔政发〔2023〕13号（2021—2025年）: 0.1 ㎡ each indoors or 0.3 outdoors.
  'fitness/area': checked(
    { people: count(), place: choice('indoor', 'outdoor') },
    {
      kind: 'quantity',
      unit: '㎡',
      readings: {},
      from: '2023-04-14',
      to: '2025-12-31',
      statuses: ['ok'],
      ask: (random) => ({
        people: random.count(0, random.pick([1000, 1000000000]), 10, 3),
        place: random.pick(['indoor', 'outdoor']),
      }),
      answer: (inputs) => {
        const each = of(given(inputs, 'place') === 'indoor' ? '0.1' : '0.3')
        return ok(plain(number(inputs, 'people').times(each)))
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
        return ok(plain(fewest), { fewest: plain(fewest), most: plain(most) })
      },
    },
  ),
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Calendar } from '../../../src/core/explained.ts'
import { recompute } from '../../../src/core/recompute.ts'
import {
  dayInYear,
  dayOf,
  daysAfter,
  daysBefore,
  fixed,
  monthsAfter,
  monthsBefore,
  monthsFrom,
  nextMonth,
  workdaysAfter,
} from '../../../src/core/verbs.ts'
import { canCount, chinaCalendar, knownYears, unknownYears } from '../../../src/core/workdays.ts'

/** By the verb, and computed again from its steps. */
function monthsOn(day: string, months: number): string[] {
  const later = monthsAfter(dayOf(day, '到期'), fixed(months, '月'), '延后')
  return [later.value, recompute(later) as string]
}
function daysOn(day: string, count: number, first: boolean): string[] {
  const last = daysAfter(dayOf(day, '当天'), fixed(count, '天'), first, '截止')
  return [last.value, recompute(last) as string]
}
function workdaysOn(
  day: string,
  count: number,
  first: boolean,
  calendar = chinaCalendar,
): string[] {
  const last = workdaysAfter(dayOf(day, '当天'), fixed(count, '工作日'), calendar, first, '截止')
  return [last.value, recompute(last) as string]
}
function placesOn(day: string): unknown[] {
  const known = dayOf(day, '当天')
  return [
    daysBefore(known, fixed(30, '天'), '前'),
    dayInYear(known, fixed(0, '年'), '09-30', '当年'),
    dayInYear(known, fixed(3, '年'), '12-31', '三年后'),
    nextMonth(known, '次月'),
  ].map((made) => [made.value, recompute(made)])
}
const twice = (day: string) => [day, day]

const months: [string, number, string][] = [
  ['2020-10-15', 3, '2021-01-15'],
  ['2020-12-31', 3, '2021-03-31'],
  ['2020-11-30', 3, '2021-02-28'],
  ['2019-11-29', 3, '2020-02-29'],
  ['2019-11-30', 3, '2020-02-29'],
  ['2020-01-31', 1, '2020-02-29'],
  ['2020-03-31', 1, '2020-04-30'],
  ['2020-02-29', 12, '2021-02-28'],
  ['2020-02-29', 48, '2024-02-29'],
  ['2020-07-01', 0, '2020-07-01'],
]

describe('the same day some months on, or the month’s last day where there is none', () => {
  it.each(months)('%s and %d months: %s', (day, count, later) => {
    expect(monthsOn(day, count)).toEqual(twice(later))
  })
})

describe('months counted from a day on end on the eve of the same day', () => {
  it.each<[string, number, string]>([
    ['2021-01-10', 60, '2026-01-09'],
    ['2021-01-01', 60, '2025-12-31'],
    ['2019-03-01', 60, '2024-02-29'],
    ['2020-03-01', 60, '2025-02-28'],
    // No such day: the month's last day itself.
    ['2020-02-29', 60, '2025-02-28'],
    ['2020-02-29', 48, '2024-02-28'],
    ['2021-01-31', 1, '2021-02-28'],
    ['2021-01-28', 1, '2021-02-27'],
  ])('%s and %d months: %s', (day, months, last) => {
    const term = monthsFrom(dayOf(day, '施行'), fixed(months, '月'), '止')
    expect([term.value, recompute(term)]).toEqual(twice(last))
  })
})

describe('the same day some months before', () => {
  it.each<[string, number, string]>([
    ['2026-01-09', 6, '2025-07-09'],
    ['2025-02-28', 6, '2024-08-28'],
    ['2025-08-31', 6, '2025-02-28'],
    ['2024-08-30', 6, '2024-02-29'],
  ])('%s and %d months: %s', (day, months, before) => {
    const earlier = monthsBefore(dayOf(day, '届满'), fixed(months, '月'), '评估')
    expect([earlier.value, recompute(earlier)]).toEqual(twice(before))
  })
})

// Thirty days before, the end of September, the end of the third year after, the first of the next month.
const places: [string, ...string[]][] = [
  ['2024-03-30', '2024-02-29', '2024-09-30', '2027-12-31', '2024-04-01'],
  ['2021-03-30', '2021-02-28', '2021-09-30', '2024-12-31', '2021-04-01'],
  ['2021-12-31', '2021-12-01', '2021-09-30', '2024-12-31', '2022-01-01'],
  ['2020-02-29', '2020-01-30', '2020-09-30', '2023-12-31', '2020-03-01'],
  // The clocks are changed in between in Brazil.
  ['2018-11-15', '2018-10-16', '2018-09-30', '2021-12-31', '2018-12-01'],
]

describe('days before a day, at a place in the year, in the month after', () => {
  it.each(places)('%s: %s, %s, %s, %s', (day, ...expected) => {
    expect(placesOn(day)).toEqual(expected.map(twice))
  })
})

const days: [string, number, boolean, string][] = [
  ['2021-04-20', 7, false, '2021-04-27'],
  ['2021-04-20', 7, true, '2021-04-26'],
  ['2021-04-20', 1, true, '2021-04-20'],
  ['2021-02-22', 7, false, '2021-03-01'],
  ['2024-02-22', 7, false, '2024-02-29'],
  ['2024-12-28', 7, true, '2025-01-03'],
  ['2999-12-31', 7, false, '3000-01-07'],
  // The clocks are changed in these days in Brazil.
  ['2018-11-01', 7, false, '2018-11-08'],
]

describe('the last of some days after a day, or from it on', () => {
  it.each(days)('%s and %d days, itself counted %s: %s', (day, count, first, last) => {
    expect(daysOn(day, count, first)).toEqual(twice(last))
  })
})

describe.each(['Asia/Shanghai', 'America/Sao_Paulo', 'Pacific/Kiritimati'])(
  'also where the clock shows %s',
  (zone) => {
    const before = process.env.TZ
    beforeAll(() => {
      process.env.TZ = zone
    })
    afterAll(() => {
      if (before === undefined) delete process.env.TZ
      else process.env.TZ = before
    })

    it.each(months)('%s and %d months: %s', (day, count, later) => {
      expect(monthsOn(day, count)).toEqual(twice(later))
    })

    it.each(places)('%s: %s, %s, %s, %s', (day, ...expected) => {
      expect(placesOn(day)).toEqual(expected.map(twice))
    })

    it.each(days)('%s and %d days, itself counted %s: %s', (day, count, first, last) => {
      expect(daysOn(day, count, first)).toEqual(twice(last))
    })

    it('working days are the same', () => {
      expect(workdaysOn('2021-01-29', 7, false)).toEqual(twice('2021-02-08'))
    })
  },
)

// 2021: Spring Festival 11–17 February, worked on Sunday the 7th and Saturday the 20th;
// National Day 1–7 October, worked on Saturday the 9th.
describe('working days in China', () => {
  it.each<[string, string, number, boolean, string]>([
    ['the next day, on a Monday', '2021-03-01', 1, false, '2021-03-02'],
    ['over a weekend', '2021-03-05', 1, false, '2021-03-08'],
    ['seven, one of them a Sunday that is worked', '2021-01-29', 7, false, '2021-02-08'],
    ['seven with the day itself', '2021-01-29', 7, true, '2021-02-07'],
    [
      'fifteen over Spring Festival and a Saturday that is worked',
      '2021-02-08',
      15,
      false,
      '2021-03-05',
    ],
    ['over National Day', '2021-09-30', 1, false, '2021-10-08'],
    ['and the Saturday after it', '2021-09-30', 2, false, '2021-10-09'],
    ['and the Monday', '2021-09-30', 3, false, '2021-10-11'],
    ['from a day off, which does not count itself', '2021-10-03', 1, true, '2021-10-08'],
    ['from a Saturday', '2021-03-06', 1, true, '2021-03-08'],
    ['into the next year', '2021-12-31', 1, false, '2022-01-04'],
    ['into a year that begins on a Sunday off', '2022-12-30', 1, false, '2023-01-03'],
  ])('%s', (_, day, count, first, last) => {
    expect(workdaysOn(day, count, first)).toEqual(twice(last))
  })

  it('names the days off passed over', () => {
    const { skipped } = chinaCalendar.after('2021-01-29', 1, false)
    expect(skipped).toEqual([
      { day: '2021-01-30', why: '周末' },
      { day: '2021-01-31', why: '周末' },
    ])
    const days = chinaCalendar.after('2021-09-30', 1, false).skipped
    expect(days.map(({ why }) => why)).toEqual(Array(7).fill('国庆节'))
  })

  it('are not guessed in a year whose days off are not known', () => {
    const [first, last] = knownYears()
    expect([first <= 2020, last >= 2026]).toEqual([true, true])
    expect(canCount('2021-12-31', 15)).toBe(true)
    expect(canCount(`${last}-12-31`, 1)).toBe(false)
    expect(canCount(`${last + 1}-06-01`, 1)).toBe(false)
    expect(canCount(`${first - 1}-12-31`, 1)).toBe(false)
    expect(() => chinaCalendar.after(`${last}-12-31`, 1, false)).toThrow(RangeError)
  })
})

it('a year whose days off are not known is a problem of the day counted from', () => {
  const [first, last] = knownYears()
  const asked = (day: string) => unknownYears('day', dayOf(day, '受理日'), 3)
  expect(asked(`${last}-12-28`)).toEqual([])
  const [problem, ...others] = asked(`${last}-12-29`)
  expect(problem?.field).toBe('day')
  expect(problem?.message).toContain('从“受理日”往后数 3 个工作日')
  expect(problem?.message).toContain(`${first} 年到 ${last} 年`)
  expect(others).toEqual([])
})

it('the verb counts by the calendar it is given', () => {
  const everyDay: Calendar = {
    after: (day, count, first) => ({
      day: `${day}+${count}${first ? ' with it' : ''}`,
      skipped: [],
    }),
    whyOff: () => undefined,
    days: () => [],
  }
  expect(workdaysOn('2021-01-29', 7, true, everyDay)).toEqual(twice('2021-01-29+7 with it'))
  expect(workdaysOn('2021-01-29', 7, false, everyDay)).toEqual(twice('2021-01-29+7'))
})

it('the working calendar is listed from the first day of the years known to the last', () => {
  const days = chinaCalendar.days()
  const [first, last] = knownYears()
  expect(days[0]?.day).toBe(`${first}-01-01`)
  expect(days[days.length - 1]?.day).toBe(`${last}-12-31`)
  expect(days).toHaveLength((Date.UTC(last + 1, 0) - Date.UTC(first, 0)) / 86_400_000)
})

it('a count that leaves the years known says so', () => {
  const [first, last] = knownYears()
  expect(() => chinaCalendar.after(`${last}-12-31`, 1, false)).toThrow(
    `1 working days after ${last}-12-31 leave ${first}–${last}`,
  )
})

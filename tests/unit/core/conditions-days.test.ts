import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isDayOff, isWeekday } from '../../../src/core/conditions-days.ts'
import type { Truth } from '../../../src/core/explained.ts'
import { recompute } from '../../../src/core/recompute.ts'
import { stepsOf } from '../../../src/core/steps.ts'
import { dayOf } from '../../../src/core/verbs.ts'
import { chinaCalendar, knownYears } from '../../../src/core/workdays.ts'

const weekday = (iso: string) => isWeekday(dayOf(iso, '参观日'), '周一到周五')
const off = (iso: string) => isDayOff(dayOf(iso, '参观日'), chinaCalendar, '放假')
/** By the condition, and computed again from its steps. */
const twice = (condition: Truth) => [condition.value, recompute(condition)]
const formula = (condition: Truth) => stepsOf([condition])[0]?.formula

// 2020: National Day from Thursday 1 to 8 October, worked on Sunday 27 September and Saturday the 10th.
const days: [day: string, weekday: boolean, off: boolean, why: string][] = [
  ['2020-09-26', false, true, '星期六 放假（周末）'],
  ['2020-09-27', false, false, '星期日 不在放假安排里'],
  ['2020-09-28', true, false, '星期一 不在放假安排里'],
  ['2020-10-01', true, true, '星期四 放假（国庆节）'],
  ['2020-10-08', true, true, '星期四 放假（国庆节）'],
  ['2020-10-09', true, false, '星期五 不在放假安排里'],
  ['2020-10-10', false, false, '星期六 不在放假安排里'],
  ['2020-10-11', false, true, '星期日 放假（周末）'],
]

describe('a Monday to Friday, and a day off', () => {
  it.each(days)('%s: %s, %s', (day, isOneOfFive, isOff, why) => {
    expect(twice(weekday(day))).toEqual([isOneOfFive, isOneOfFive])
    expect(twice(off(day))).toEqual([isOff, isOff])
    const [week, holiday] = why.split(' ')
    const [, month, date] = day.split('-').map(Number)
    expect(formula(weekday(day))).toBe(`参观日 2020年${month}月${date}日 是${week}`)
    expect(formula(off(day))).toBe(`参观日 2020年${month}月${date}日 ${holiday}`)
  })

  it('are known of all years, and of none beyond the notices', () => {
    const [first, last] = knownYears()
    // A Thursday, a Wednesday; both begin or end a week of holidays in most years.
    expect(twice(weekday('1959-10-01'))).toEqual([true, true])
    expect(twice(weekday('2999-10-02'))).toEqual([true, true])
    for (const day of [`${first - 1}-10-01`, `${last + 1}-10-01`, '2999-10-05'])
      expect(twice(off(day))).toEqual([false, false])
  })
})

describe.each(['America/Sao_Paulo', 'Pacific/Kiritimati'])('where the clock shows %s', (zone) => {
  const before = process.env.TZ
  beforeAll(() => {
    process.env.TZ = zone
  })
  afterAll(() => {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  })

  it.each(days)('%s is the same day', (day, isOneOfFive, isOff) => {
    expect(weekday(day).value).toBe(isOneOfFive)
    expect(off(day).value).toBe(isOff)
  })
})

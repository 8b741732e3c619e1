import { counted, firstDayReading, fixed, workdaysAfter } from '../../core/index.ts'
import type { Clause, Day, FollowingDate } from '../../core/index.ts'
import { chinaCalendar, daysOff, unknownYears } from '../../core/workdays.ts'
import { ruleMaking } from './document.ts'

type DateFacts = Pick<FollowingDate, 'id' | 'title' | 'step' | 'office'>

/** The last of some working days after an event. */
export function workdays(
  facts: DateFacts & { readonly event: string },
  count: number,
  clause: Clause,
  wording: string,
  cautions: readonly string[] = [],
): FollowingDate {
  const days = fixed(count, '工作日', '', clause)
  return counted({
    ...facts,
    document: ruleMaking,
    clauses: [clause, daysOff],
    readings: { firstDay: firstDayReading(wording) },
    cautions,
    check: (day: Day) => unknownYears('day', day, count),
    count: (day, { firstDay }) =>
      workdaysAfter(day, days, chinaCalendar, firstDay === 'included', facts.title, clause),
  })
}

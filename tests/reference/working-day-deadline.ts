/** Deadlines so many working days after a day that the user states. */
import { given, invalid, ok, type Inputs, type Reference } from './model.ts'
import { beyondCalendar, firstKnownDay, lastKnownDay, lastStart } from './working-days.ts'
import { workingDaysOn } from './working-days.ts'
import type { Random } from './random.ts'

export const firstDay = { firstDay: ['excluded', 'included'] } as const

/** Years that no notice covers, now or for long: the calendar must refuse them. */
export const unknownDays = ['2012-06-01', '2019-12-24', '2035-06-01', '2050-01-04', '2099-12-31']

/** Days before long holidays and weekends that are worked. */
const edges = [
  ...['2020-01-24', '2020-09-27', '2021-02-10', '2021-09-30', '2022-09-30', '2022-10-08'],
]

/** A day that the calendar knows, from the given one on; at times its last with so many after it. */
export function knownDay(random: Random, days: number, from: string = firstKnownDay): string {
  return random.day(from, lastKnownDay, ...edges, lastStart(days))
}

/** A day to count so many from; once in forty in a year that no notice covers. */
export function countedDay(random: Random, days: number): string {
  return random.once(40) ? random.pick(unknownDays) : knownDay(random, days)
}

/** The rest of a reference whose total is so many working days after the day under `key`. */
export function workingDaysAfter(
  key: string,
  days: (inputs: Inputs) => number,
  lines: (inputs: Inputs) => Record<string, string> = () => ({}),
): Pick<Reference, 'kind' | 'unit' | 'readings' | 'statuses' | 'answer'> {
  return {
    ...{ kind: 'deadline', unit: '日期', readings: firstDay, statuses: ['ok', 'invalid'] },
    answer: (inputs, readings) => {
      const start = given(inputs, key)
      if (beyondCalendar(start, days(inputs))) return invalid(key)
      const last = workingDaysOn(start, days(inputs), readings.firstDay === 'included')
      return ok(last ?? '', lines(inputs))
    },
  }
}

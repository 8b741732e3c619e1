/** Deadlines so many working days after a day that the user states. */
import { given, invalid, ok, type Inputs, type Reference } from './model.ts'
import { beyondCalendar, firstKnownDay, lastKnownDay, workingDaysOn } from './working-days.ts'
import type { Random } from './random.ts'

export const firstDay = { firstDay: ['excluded', 'included'] } as const

/** Years that no notice covers, now or for long: the calendar must refuse them. */
export const unknownDays = ['2012-06-01', '2019-12-24', '2035-06-01', '2050-01-04', '2099-12-31']

/** Days before long holidays, weekends that are worked, and days from which a count leaves 2026. */
const edges = [
  ...['2020-01-24', '2020-09-27', '2021-02-10', '2021-09-30', '2022-09-30', '2022-10-08'],
  ...['2026-12-29', '2026-12-24', '2026-12-22', '2026-12-17', '2026-12-10', '2026-12-01'],
]

/** A day that the calendar knows, from the given one on. */
export function knownDay(random: Random, from: string = firstKnownDay): string {
  return random.day(from, lastKnownDay, ...edges)
}

/** A day to count from; once in forty in a year that no notice covers. */
export function countedDay(random: Random): string {
  return random.once(40) ? random.pick(unknownDays) : knownDay(random)
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

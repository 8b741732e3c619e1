import { checked, day, flag, isTrue } from './checked.ts'
import { given, notEligible } from './model.ts'
import type { Reference } from './model.ts'

const document = { from: '2020-09-22', to: '2020-12-31' }

function deadline(total: string): ReturnType<Reference['answer']> {
  return { status: 'ok', total, lines: {} }
}

/** The same day so many months on, or that month's last day where there is none (民法典 202). */
function monthsOn(date: string, months: number): string {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number)
  const first = year * 12 + (month - 1) + months
  const [laterYear, laterMonth] = [Math.floor(first / 12), (first % 12) + 1]
  const leap = (laterYear % 4 === 0 && laterYear % 100 !== 0) || laterYear % 400 === 0
  const last = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][laterMonth - 1] ?? 0
  const parts = [laterMonth, Math.min(dayOfMonth, last)].map((part) =>
    String(part).padStart(2, '0'),
  )
  return [String(laterYear), ...parts].join('-')
}

/** Three months on from these (or a day later) the month is shorter, or 29 February is near. */
const monthEnds = [
  ...['2020-01-31', '2020-03-31', '2020-08-31', '2020-11-30', '2020-11-28'],
  ...['1999-11-29', '2019-11-29', '2023-11-30', '2099-11-29', '2020-05-31', '2020-12-31'],
]

/** Section 7 of the rule book, dates: items 4 and 5. */
export const dates: Record<string, Reference> = {
  // (四) a loss of 2020 runs 8 years in the sectors hit hardest, 5 elsewhere.
  'service-recovery/loss-carry-forward': checked(
    { hardHitIndustry: flag },
    {
      ...document,
      kind: 'deadline',
      unit: '日期',
      readings: {},
      statuses: ['ok'],
      ask: (random) => ({ hardHitIndustry: random.flag() }),
      answer: (inputs) => deadline(`${2020 + (isTrue(inputs, 'hardHitIndustry') ? 8 : 5)}-12-31`),
    },
  ),

  // (五) loans due from 2020-06-01 to 2020-12-31 may run to 2021-03-31.
  'service-recovery/loan-deferral': checked(
    { dueDate: day },
    {
      ...document,
      kind: 'deadline',
      unit: '日期',
      readings: {},
      statuses: ['ok', 'not-eligible'],
      ask: (random) => ({
        dueDate: random.day('2020-01-01', '2021-06-30', '2020-06-01', '2020-12-31'),
      }),
      answer: (inputs) => {
        const due = given(inputs, 'dueDate')
        return due >= '2020-06-01' && due <= '2020-12-31' ? deadline('2021-03-31') : notEligible
      },
    },
  ),

  // (四) taxes may be put off for three months at most.
  'service-recovery/tax-deferral': checked(
    { dueDate: day },
    {
      ...document,
      kind: 'deadline',
      unit: '日期',
      readings: {},
      statuses: ['ok'],
      ask: (random) => ({ dueDate: random.day('1999-06-01', '2101-03-31', ...monthEnds) }),
      answer: (inputs) => deadline(monthsOn(given(inputs, 'dueDate'), 3)),
    },
  ),
}

import { monthsOn } from './calendar.ts'
import { checked, isTrue } from './checked.ts'
import { day, flag } from './ranges.ts'
import { given, notEligible, ok } from './model.ts'
import type { Reference } from './model.ts'

const document = { from: '2020-09-22', to: '2020-12-31' }

/** Three or twelve months on from these (or a day later) the month is shorter, or 29 February is near. */
const monthEnds = [
  ...['2020-01-31', '2020-03-31', '2020-08-31', '2020-11-30', '2020-11-28'],
  ...[
    '2020-02-29',
    '2024-02-29',
    '2999-12-31',
    '1999-11-29',
    '2019-11-29',
    '2023-11-30',
    '2099-11-29',
    '2020-05-31',
    '2020-12-31',
  ],
]

/** Section 7 of the rule book, dates: items 4 and 5. */
export const dates: Record<string, Reference> = {
  // (四) a loss of 2020 runs 8 years in the sectors hit hardest, 5 elsewhere.
  'service-recovery/loss-carry-forward': checked(
    { hardHitIndustry: flag },
    {
      from: '2020-01-01',
      to: '2028-12-31',
      kind: 'deadline',
      unit: '日期',
      readings: {},
      statuses: ['ok'],
      ask: (random) => ({ hardHitIndustry: random.flag() }),
      answer: (inputs) => ok(`${2020 + (isTrue(inputs, 'hardHitIndustry') ? 8 : 5)}-12-31`),
    },
  ),

  // (五) loans due from 2020-06-01 to 2020-12-31 may run to 2021-03-31.
  'service-recovery/loan-deferral': checked(
    { dueDate: day },
    {
      from: '2020-06-01',
      to: '2021-03-31',
      kind: 'deadline',
      unit: '日期',
      readings: {},
      statuses: ['ok', 'not-eligible'],
      ask: (random) => ({
        dueDate: random.day('2020-01-01', '2021-06-30', '2020-06-01', '2020-12-31'),
      }),
      answer: (inputs) => {
        const due = given(inputs, 'dueDate')
        return due >= '2020-06-01' && due <= '2020-12-31' ? ok('2021-03-31') : notEligible
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
      ask: (random) => ({ dueDate: random.day('1999-06-01', '2999-12-31', ...monthEnds) }),
      answer: (inputs) => ok(monthsOn(given(inputs, 'dueDate'), 3)),
    },
  ),

  // (三) contributions to the housing fund may be put off for a year at most.
  'service-recovery/fund-deferral': checked(
    { startDate: day },
    {
      ...document,
      kind: 'deadline',
      unit: '日期',
      readings: {},
      statuses: ['ok'],
      ask: (random) => ({ startDate: random.day('1900-01-01', '2999-12-31', ...monthEnds) }),
      answer: (inputs) => ok(monthsOn(given(inputs, 'startDate'), 12)),
    },
  ),
}

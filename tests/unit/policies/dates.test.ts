import { describe, expect, it } from 'vitest'
import type { CountedDate } from '../../../src/core/following-dates.ts'
import { datesFollowing } from '../../../src/core/following-dates.ts'
import { datesJson } from '../../../src/policies/dates-json.ts'
import { datesOf, documents, procedureOf, rules } from '../../../src/policies/index.ts'

const ON = '2021-06-01'

function following(slug: string, key: string, day: unknown) {
  const event = datesOf(slug).find(({ id }) => id === key)
  if (!event) throw new Error(`No event ${key}`)
  return datesFollowing(event, day, ON)
}

/** A date as the hand counts write it: the day, and those by other readings in brackets. */
function written({ date: { id }, day, others }: CountedDate): string {
  return `${id} ${day?.value ?? 'none'}${others.length ? ` (${others.join(' ')})` : ''}`
}

// Off in 2021: 19–21 September, 1–7 October; worked: Sunday 26 September, Saturday 9 October.
// So the working days after Friday 24 September are 26–30 (5), 8 and 9 October (7), 11–15 (12),
// 18–22 (17), 25–29 (22), 1–5 November (27), 8 (28).
const counts: [slug: string, event: string, day: string, dates: string[], working: string][] = [
  [
    'elevator',
    'posted',
    '2021-04-20',
    ['notice-until 2021-04-27 (2021-04-26)', 'apply-from 2021-04-28 (2021-04-27)'],
    '21–27 are seven days; 20–26 with the day itself; the day after',
  ],
  [
    'elevator',
    'posted',
    '2024-02-24',
    ['notice-until 2024-03-02 (2024-03-01)', 'apply-from 2024-03-03 (2024-03-02)'],
    'five days to 29 February, two in March',
  ],
  [
    'elevator',
    'accepted',
    '2021-05-06',
    ['totalled-by 2021-09-30'],
    'the end of September of that year',
  ],
  ['elevator', 'accepted', '2021-09-30', ['totalled-by 2021-09-30'], 'that very day'],
  [
    'elevator',
    'accepted',
    '2021-10-01',
    ['totalled-by none'],
    'past that year’s; what then is not said',
  ],
  ['landless-pension', 'notice', '2024-02-29', ['born-by 2008-02-29'], '16 years before'],
  [
    'landless-pension',
    'notice',
    '2020-07-29',
    ['born-by 2004-07-29'],
    'the first day of the document',
  ],
  ['landless-pension', 'notice', '2020-07-28', ['born-by none'], 'the day before: older rules'],
  [
    'landless-pension',
    'recomputed',
    '2021-12-31',
    ['paid-from 2022-01-01'],
    'the month after December',
  ],
  [
    'landless-pension',
    'recomputed',
    '2021-01-31',
    ['paid-from 2021-02-01'],
    'the month after January',
  ],
  [
    'procurement',
    'documentObtained',
    '2021-09-24',
    ['query-document-obtained 2021-10-09 (2021-10-08)'],
    'the seventh is 9 October; one earlier with the 24th',
  ],
  [
    'procurement',
    'documentNoticeEnded',
    '2021-09-24',
    ['query-document-notice-ended 2021-10-09 (2021-10-08)'],
    'the same',
  ],
  [
    'procurement',
    'processEnded',
    '2021-09-24',
    ['query-process-ended 2021-10-09 (2021-10-08)'],
    'the same',
  ],
  [
    'procurement',
    'resultNoticeEnded',
    '2021-09-28',
    ['query-result-notice-ended 2021-10-13 (2021-10-12)'],
    '29 and 30, 8 and 9, 11, 12, 13',
  ],
  [
    'procurement',
    'accepted',
    '2021-09-24',
    ['reply 2021-10-09 (2021-10-08)', 'complaint 2021-10-29 (2021-10-28)'],
    'seven; then 11–15, 18–22, 25–29; from the 8th one earlier',
  ],
  [
    'procurement',
    'accepted',
    '2026-12-10',
    ['reply 2026-12-21 (2026-12-18)', 'complaint none'],
    '11, 14–18, 21; the fifteen lead into 2027, not known',
  ],
  [
    'procurement',
    'copyReceived',
    '2021-03-04',
    ['explain 2021-03-08 (2021-03-05)'],
    'Friday and Monday',
  ],
  [
    'procurement',
    'closed',
    '2021-09-30',
    ['copy-to-finance 2021-10-11 (2021-10-09)'],
    '8, 9, 11; with the 30th 8, 9',
  ],
  [
    'long-term-care',
    'onset',
    '2021-08-31',
    ['apply-from 2022-02-28 (2022-03-01)'],
    'no 31 February; the day after where six months are not enough',
  ],
  ['long-term-care', 'firstPaid', '2020-02-29', ['two-years 2022-02-28'], 'no 29 February in 2022'],
  [
    'foreign-trade',
    'refundAccepted',
    '2021-09-24',
    ['refund 2021-10-08 (2021-09-30)'],
    'the sixth; the fifth after where the 24th counts',
  ],
  ['foreign-trade', 'certified', '2023-12-31', ['certified-year-end 2023-12-31'], 'that very day'],
  [
    'foreign-trade',
    'settled',
    '2022-01-01',
    ['settled-year-end 2022-12-31'],
    'the end of the year',
  ],
  ['elderly-care', 'donated', '2020-02-29', ['deductible-until 2023-12-31'], '2021, 2022, 2023'],
  ['elderly-care', 'donated', '2021-01-01', ['deductible-until 2024-12-31'], '2022, 2023, 2024'],
  ['childcare', 'born', '2020-02-29', ['nursing-until 2021-02-28'], 'no 29 February in 2021'],
  [
    'bike-sharing',
    'serviceStarts',
    '2020-09-20',
    ['report 2020-08-21', 'report-running none'],
    '20 days back to 31 August, ten more',
  ],
  [
    'bike-sharing',
    'serviceStarts',
    '2020-09-19',
    ['report-running 2020-10-10 (2020-10-09)', 'report none'],
    'ten days to 30 September, ten in October',
  ],
  [
    'bike-sharing',
    'serviceStarts',
    '2024-03-30',
    ['report 2024-02-29', 'report-running none'],
    '30 days back to the end of February',
  ],
  [
    'bike-sharing',
    'leaves',
    '2022-01-15',
    ['exit-notice 2021-12-16'],
    '15 days back to 31 December, 15 more',
  ],
  [
    'electricity',
    'applied',
    '2021-09-24',
    [
      'connected-resident 2021-09-29',
      'connected-low-voltage 2021-09-30',
      'connected-single-source 2021-10-20 (2021-10-27)',
      'connected-three-zero 2021-10-27',
      'connected-dual-source 2021-11-03 (2021-11-01 2021-11-08)',
    ],
    '4, 5, 15 or 20, 20, and 25, 23 or 28',
  ],
  [
    'electricity',
    'permitsAccepted',
    '2021-09-24',
    ['permitted-low 2021-09-30 (2021-09-29)', 'permitted-10kv 2021-10-13 (2021-10-12)'],
    'five and ten',
  ],
  [
    'service-recovery',
    'taxDue',
    '2020-11-30',
    ['tax-until 2021-02-28'],
    'three months; no 30 February',
  ],
  ['service-recovery', 'fundDeferred', '2020-02-29', ['fund-until 2021-02-28'], 'twelve months'],
  [
    'service-recovery',
    'depositRefunded',
    '2020-03-01',
    ['deposit-back 2022-02-05'],
    'the clause names the day',
  ],
  ['service-recovery', 'depositRefunded', '2022-02-06', ['deposit-back none'], 'after it'],
  [
    'service-recovery',
    'loanDue',
    '2020-12-31',
    ['loan-until 2021-03-31'],
    'the clause names the day',
  ],
  ['service-recovery', 'loanDue', '2021-01-01', ['loan-until none'], 'due too late'],
  [
    'rule-making',
    'consulted',
    '2021-08-31',
    ['submit-by 2022-02-28'],
    'six months; no 31 February',
  ],
  [
    'rule-making',
    'posted',
    '2024-02-20',
    ['comment-until 2024-03-01 (2024-02-29)'],
    'nine days to 29 February, one more',
  ],
  ['rule-making', 'opinionReceived', '2021-09-24', ['object 2021-10-13 (2021-10-12)'], 'ten'],
  ['rule-making', 'reviewRequested', '2021-09-24', ['answer 2021-09-30 (2021-09-29)'], 'five'],
  [
    'rule-making',
    'published',
    '2021-09-24',
    ['filing 2021-10-20 (2021-10-19)', 'effect 2021-10-24 (2021-10-23)'],
    'fifteen working days; six days to 30 September, 24 more',
  ],
  [
    'rule-making',
    'published',
    '2031-01-31',
    ['effect 2031-03-02 (2031-03-01)', 'filing none'],
    '28 days to 28 February, two more; a year not known',
  ],
  [
    'rule-making',
    'effective',
    '2021-01-10',
    [
      'interim-review 2022-07-09 (2025-07-09)',
      'interim-until 2023-01-09 (2026-01-09)',
      'ordinary-review 2025-07-09',
      'ordinary-until 2026-01-09',
    ],
    'the eve of the day two and five years on, six months before each',
  ],
]

it.each(counts)('%s: from %s on %s follow %j: %5$s', (slug, event, day, dates) => {
  const { dates: told, problems } = following(slug, event, day)
  expect([told.map(written), problems]).toEqual([dates, []])
})

it('a date that is not given says why', () => {
  for (const [slug, event, day] of counts)
    for (const { day: counted, reasons } of following(slug, event, day).dates)
      expect(reasons.length > 0).toBe(counted === undefined)
})

it('every event is counted by hand', () => {
  const events = documents.flatMap(({ slug }) => datesOf(slug).map(({ id }) => `${slug} ${id}`))
  expect(new Set(counts.map(([slug, event]) => `${slug} ${event}`))).toEqual(new Set(events))
})

it.each([undefined, '', '2021-02-30', '1899-12-31'])('%j is no day, said once', (day) => {
  const { dates, problems } = following('elevator', 'posted', day)
  expect([dates, problems.map(({ field }) => field)]).toEqual([[], ['posted']])
})

const withDates = documents.filter(({ slug }) => datesOf(slug).length)

describe.each(withDates.map(({ slug }) => slug))('the dates of %s', (slug) => {
  const events = datesOf(slug)
  const dates = events.flatMap((event) => event.dates)

  it('have keys of their own, and steps that are there', () => {
    const own = rules.filter(({ document }) => document.slug === slug)
    const keys = ['on', ...own.flatMap(({ inputs }) => Object.keys(inputs as object))]
    const steps = procedureOf(slug)?.steps.map(({ id }) => id)
    for (const { id } of events) expect(keys).not.toContain(id)
    for (const { id } of events) expect(id).toMatch(/^[a-z][A-Za-z]*$/)
    expect(new Set(dates.map(({ id }) => id)).size).toBe(dates.length)
    for (const { step } of dates) if (step !== undefined) expect(steps).toContain(step)
  })

  it('are published with a clause each', () => {
    const published = JSON.parse(JSON.stringify(datesJson(events))) as ReturnType<typeof datesJson>
    expect(published.map(({ id }) => id)).toEqual(events.map(({ id }) => id))
    for (const { clauses } of published.flatMap((event) => event.dates))
      expect(clauses[0]?.at).toMatch(/./)
  })
})

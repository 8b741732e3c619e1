/** 晋市政发〔2020〕16号, article 34: how long a document of the city may hold. */
import { lastOfYears, monthsOn } from './calendar.ts'
import { checked } from './checked.ts'
import { given, ok, type Reference } from './model.ts'
import { choice, day } from './ranges.ts'

/** Its first day, and leap days, month ends and the ends of what is read. */
const days = [
  ...['2021-01-10', '2020-02-29', '2024-02-29', '2096-02-29', '2020-03-01', '2020-09-01'],
  ...['2020-08-31', '2020-08-29', '2020-01-01', '2023-03-01', '1900-01-01', '2999-12-31'],
]

/** Section 8 of the rule book, 规范性文件. */
export const ruleMaking: Record<string, Reference> = {
  // 自规范性文件施行之日起最长不得超过五年; 试行、暂行…一般不超过两年; 届满前六个月 assessed.
  'rule-making/document-term': checked(
    { effectiveDate: day, type: choice('ordinary', 'interim') },
    {
      ...{ from: '2021-01-10', to: '2026-01-09' },
      kind: 'deadline',
      unit: '日期',
      readings: { interim: ['two-years', 'five-years'] },
      statuses: ['ok'],
      ask: (random) => ({
        effectiveDate: random.day('1900-01-01', '2999-12-31', ...days),
        type: random.pick(['ordinary', 'interim']),
      }),
      answer: (inputs, readings) => {
        const short = given(inputs, 'type') === 'interim' && readings.interim !== 'five-years'
        const last = lastOfYears(given(inputs, 'effectiveDate'), short ? 2 : 5)
        return ok(last, { review: monthsOn(last, -6) })
      },
    },
  ),
}

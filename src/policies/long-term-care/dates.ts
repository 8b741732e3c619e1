import { boundReading, counted, daysAfter, fixed, monthsAfter } from '../../core/index.ts'
import type { DocumentDates } from '../../core/index.ts'
import { longTermCare } from './document.ts'
import { disabled, LONG_TERM, paid, SIX_MONTHS } from './eligibility.ts'

const ONE_DAY = fixed(1, '天', '', disabled)
/** 2 年. */
const TWO_YEARS = fixed(24, '月', '', paid)
const ONSET = '失能开始那天'
const FIRST = '连续参保缴费的第一天'

export const dates: DocumentDates = {
  document: longTermCare,
  events: [
    {
      id: 'onset',
      title: ONSET,
      dates: [
        counted({
          id: 'apply-from',
          title: '失能满 6 个月，最早可以申请',
          step: 'apply',
          document: longTermCare,
          event: ONSET,
          clauses: [disabled],
          readings: { bound: boundReading(LONG_TERM) },
          cautions: [
            '6 个月从失能那天算，还是从开始治疗那天算，条文没有说；这里从填的那天算。',
            '能不能先申请，到满 6 个月再评，条文没有说。',
          ],
          count(day, { bound }) {
            const six = monthsAfter(day, SIX_MONTHS, '满 6 个月', disabled)
            return bound === 'inclusive'
              ? six
              : daysAfter(six, ONE_DAY, false, '超过 6 个月', disabled)
          },
        }),
      ],
    },
    {
      id: 'firstPaid',
      title: FIRST,
      dates: [
        counted({
          id: 'two-years',
          title: '连续缴费满 2 年',
          step: 'fill-years',
          document: longTermCare,
          event: FIRST,
          clauses: [paid],
          cautions: ['按不断缴算的。条文没有说满 2 年按日算还是按月算，这里按日；累计 10 年另算。'],
          count: (day) => monthsAfter(day, TWO_YEARS, '连续缴费满 2 年', paid),
        }),
      ],
    },
  ],
}

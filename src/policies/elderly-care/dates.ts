import { counted, dayInYear, fixed } from '../../core/index.ts'
import type { DocumentDates } from '../../core/index.ts'
import { order } from './donation-deduction.ts'
import { elderlyCare } from './document.ts'

const THREE_YEARS = fixed(3, '年', '', order)
const DONATED = '捐款那天'

export const dates: DocumentDates = {
  document: elderlyCare,
  events: [
    {
      id: 'donated',
      title: DONATED,
      dates: [
        counted({
          id: 'deductible-until',
          title: '当年没扣完的，最晚扣到',
          step: 'donate',
          document: elderlyCare,
          event: DONATED,
          clauses: [order],
          cautions: ['按一年一年算：到第三年年底为止。那一年的税什么时候申报，文件没有写。'],
          count: (day) => dayInYear(day, THREE_YEARS, '12-31', '最晚扣到', order),
        }),
      ],
    },
  ],
}

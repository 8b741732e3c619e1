import { counted, dayInYear, fixed } from '../../core/index.ts'
import type { Clause, DatesFrom, DocumentDates } from '../../core/index.ts'
import { foreignTrade } from './document.ts'
import refund from './tax-refund-date.ts'

const recognised: Clause = {
  at: '三（一）、三（二）、四（一）',
  says: '示范企业、试点企业、孵化中心的奖励，认定当年给。',
}
const settled: Clause = {
  at: '三（一）、三（二）',
  says: '平台和服务企业的奖励，看落户当年的进出口额。',
}

/** The year of an event ends with 31 December. */
function yearEnd(
  id: string,
  event: string,
  title: string,
  clause: Clause,
  step?: string,
): DatesFrom {
  const dates = counted({
    id: `${id}-year-end`,
    title,
    ...(step && { step }),
    document: foreignTrade,
    event,
    clauses: [clause],
    cautions: ['这是那一年的最后一天，不是申报的期限；什么时候申报，文件没有写。'],
    count: (day) => dayInYear(day, fixed(0, '年', '', clause), '12-31', '那一年到', clause),
  })
  return { id, title: event, dates: [dates] }
}

export const dates: DocumentDates = {
  document: foreignTrade,
  events: [
    {
      id: 'refundAccepted',
      title: '退税受理那天',
      dates: [
        {
          id: 'refund',
          title: '按平均时间办到',
          office: true,
          rule: refund,
          inputs: ['acceptedDate'],
        },
      ],
    },
    yearEnd('certified', '认定那天', '“认定当年”到', recognised, 'recognition'),
    yearEnd('settled', '落户那天', '“落户当年”到', settled),
  ],
}

import { counted, fixed, monthsBefore, nextMonth, since } from '../../core/index.ts'
import type { Clause, DocumentDates } from '../../core/index.ts'
import { landlessPension } from './document.ts'
import { who } from './land-loss.ts'
import { earlier, START, START_WORDS } from './subsidy.ts'

const draw: Clause = {
  at: '五',
  says: '已经领养老金的，增发的钱从计发的下一个月起付。',
}
/** 16 周岁. */
const SIXTEEN_YEARS = fixed(16 * 12, '月', '', who)
const NOTICE = '土地补偿公告那天'
const RECOMPUTED = '增发的养老金计发那天'

export const dates: DocumentDates = {
  document: landlessPension,
  events: [
    {
      id: 'notice',
      title: NOTICE,
      dates: [
        counted({
          id: 'born-by',
          title: '这天或更早出生的，年龄才够',
          step: 'make-plan',
          document: landlessPension,
          event: NOTICE,
          clauses: [who, earlier],
          count: (day) => ({
            requires: [since(day, START, START_WORDS, earlier)],
            amount: monthsBefore(day, SIXTEEN_YEARS, '最晚的出生日期', who),
          }),
        }),
      ],
    },
    {
      id: 'recomputed',
      title: RECOMPUTED,
      dates: [
        counted({
          id: 'paid-from',
          title: '从这天所在的月份起，每月多领',
          step: 'draw',
          office: true,
          document: landlessPension,
          event: RECOMPUTED,
          clauses: [draw],
          cautions: ['“计发”是钱记进账户，还是重新算养老金，条文没有说清；也没有写每月几号发。'],
          count: (day) => nextMonth(day, '增发的第一个月', draw),
        }),
      ],
    },
  ],
}

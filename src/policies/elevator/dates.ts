import { counted, dayInYear, daysAfter, fixed, since } from '../../core/index.ts'
import type { Clause, DocumentDates } from '../../core/index.ts'
import { elevator } from './document.ts'
import { clause, firstDay, noticeUntil } from './notice-days.ts'
import notice from './notice.ts'

const apply: Clause = {
  at: '五（二）',
  says: '前期准备做完以后，由代理人向行政审批服务管理局递申请。',
}
const total: Clause = {
  at: '六（二）',
  says: '每年 9 月底以前，住建部门会同财政部门审核汇总当年完成的加装电梯项目。',
}
const ONE_DAY = fixed(1, '天', '', apply)
const SAME_YEAR = fixed(0, '年', '', total)
const BY_SEPTEMBER = '9 月底以前完成；以后完成的归到哪年，条文没有说'
const POSTED = '贴出公示那天'
const ACCEPTED = '竣工验收合格那天'

export const dates: DocumentDates = {
  document: elevator,
  events: [
    {
      id: 'posted',
      title: POSTED,
      dates: [
        {
          id: 'notice-until',
          title: '公示至少贴到',
          step: 'post-notice',
          rule: notice,
          inputs: ['postedDate'],
        },
        counted({
          id: 'apply-from',
          title: '最早可以递申请',
          step: 'apply',
          document: elevator,
          event: POSTED,
          clauses: [apply, clause],
          readings: { firstDay },
          cautions: [
            '条文只说前期准备做完以后申请，没有写哪天；公示贴满的第二天，是我们的读法。签协议、鉴定、设计也要做完。',
          ],
          count: (day, { firstDay }) =>
            daysAfter(
              noticeUntil(day, firstDay === 'included'),
              ONE_DAY,
              false,
              '最早可以递申请',
              apply,
            ),
        }),
      ],
    },
    {
      id: 'accepted',
      title: ACCEPTED,
      dates: [
        counted({
          id: 'totalled-by',
          title: '住建部门汇总当年项目，最晚',
          step: 'claim-subsidy',
          office: true,
          document: elevator,
          event: ACCEPTED,
          clauses: [total],
          count(day) {
            const last = dayInYear(day, SAME_YEAR, '09-30', '汇总最晚到', total)
            return { requires: [since(last, day, BY_SEPTEMBER, total)], amount: last }
          },
        }),
      ],
    },
  ],
}

import {
  choice,
  date,
  defineRule,
  firstDayReading,
  fixed,
  pick,
  workdaysAfter,
} from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { chinaCalendar, daysOff, unknownYears } from '../../core/workdays.ts'
import { procurement } from './document.ts'

const explain: Clause = {
  at: '第十一条（二）',
  says: '质疑牵涉到的别的当事人，收到质疑书副本后两个工作日内要书面说明；该举证的还要交证据。',
}
const file: Clause = {
  at: '第二十一条',
  says: '质疑处理结束之日起三个工作日内，采购人或代理机构要把质疑书、撤回申请、答复等材料抄送同级财政部门。',
}

const DAYS = {
  'copy-received': fixed(2, '工作日', '', explain),
  closed: fixed(3, '工作日', '', file),
}

export default defineRule({
  id: 'procurement/handling-deadlines',
  document: procurement,
  title: '处理质疑时的两个期限',
  summary:
    '收到别人质疑书副本的企业，两个工作日内要书面说明；质疑处理完，采购人或代理机构三个工作日内要把材料报财政部门。算最晚到哪天。',
  keywords: ['政府采购', '质疑', '副本', '书面说明', '举证', '抄送', '代理机构', '期限', '工作日'],
  audience: ['enterprise'],
  occasions: ['query-received'],
  kind: 'deadline',
  unit: '日期',
  headline: '最晚到',
  clauses: [explain, file, daysOff],
  office: '说明交给采购人或采购代理机构，材料抄送同级财政部门',
  inputs: {
    event: choice('起算的事', {
      'copy-received': '收到质疑书副本（牵涉到的当事人要说明）',
      closed: '质疑处理结束（采购人或代理机构要抄送）',
    }),
    eventDate: date('起算日', { hint: '上面选的那件事发生在哪天' }),
  },
  readings: { firstDay: firstDayReading('收到副本后两个工作日内', '之日起三个工作日内') },
  check: ({ event, eventDate }) =>
    unknownYears('eventDate', eventDate, DAYS[event.value].value.toNumber()),
  compute({ event, eventDate }, { firstDay }) {
    const clause = event.value === 'closed' ? file : explain
    const days = pick(event, DAYS, '期限的工作日', clause)
    const first = firstDay === 'included'
    return { amount: workdaysAfter(eventDate, days, chinaCalendar, first, '最晚到', clause) }
  },
  conditions: ['是晋城市政府采购里的书面质疑。'],
  cautions: [
    '文件没有说过了期会怎样，早办为好。',
    '节假日按国务院办公厅的通知算，临时改了放假安排的要自己重数。',
  ],
  examples: [
    {
      title: '9 月 30 日处理结束，遇上国庆',
      inputs: { event: 'closed', eventDate: '2021-09-30' },
      working:
        '10 月 1–7 日放假，8 日、9 日（周六补班）2 天，10 日周日，11 日第 3 天：10 月 11 日。当天算第一天则 10 月 9 日',
      total: '2021-10-11',
      low: '2021-10-09',
      high: '2021-10-11',
    },
    {
      title: '周四收到副本',
      inputs: { event: 'copy-received', eventDate: '2021-03-04' },
      working:
        '3 月 5 日（周五）1 天，6、7 日周末，8 日第 2 天：3 月 8 日。当天算第一天则 3 月 5 日',
      total: '2021-03-08',
      low: '2021-03-05',
      high: '2021-03-08',
    },
    {
      title: '周六收到副本，怎么数都一样',
      inputs: { event: 'copy-received', eventDate: '2021-03-06' },
      readings: { firstDay: 'included' },
      working: '3 月 6、7 日周末，8、9 日 2 天：3 月 9 日',
      total: '2021-03-09',
      low: '2021-03-09',
      high: '2021-03-09',
    },
  ],
})

import {
  choice,
  date,
  defineRule,
  firstDayReading,
  fixed,
  optional,
  since,
  workdaysAfter,
} from '../../core/index.ts'
import type { Clause, Problem } from '../../core/index.ts'
import { chinaCalendar, daysOff, unknownYears } from '../../core/workdays.ts'
import { complainBy, complaint, FROM_ACCEPTANCE, reply, replyBy } from './answer-days.ts'
import { procurement } from './document.ts'
import { examples } from './query-deadlines-examples.ts'

const query: Clause = {
  at: '第六条',
  says: '知道或者应当知道自己吃亏那天起 7 个工作日内，可以书面质疑；从哪天起，看质疑的是采购文件、采购过程还是结果。',
}

const QUERY_DAYS = fixed(7, '工作日', '', query)
/** The furthest that is counted from the trigger, in working days. */
const FROM_TRIGGER = 7

const ACCEPTED_TOO_EARLY: Problem = {
  field: 'acceptedDate',
  message: '“受理质疑日”不能早于“起算日”。请检查这两个日期。',
}

export default defineRule({
  id: 'procurement/query-deadlines',
  document: procurement,
  title: '政府采购质疑、投诉到哪天截止',
  summary:
    '参加政府采购觉得不公平，书面质疑最晚到哪天，对方最晚哪天答复，投诉最晚到哪天。自动扣掉周末和节假日。',
  keywords: ['政府采购', '招标', '投标', '质疑', '投诉', '中标', '废标', '期限', '工作日'],
  audience: ['enterprise'],
  occasions: ['bidding'],
  kind: 'deadline',
  unit: '日期',
  headline: '质疑最晚到',
  clauses: [query, reply, complaint, daysOff],
  office: '质疑找采购人或采购代理机构，投诉找同级财政部门',
  inputs: {
    trigger: choice('起算的事', {
      'document-obtained': '质疑采购文件：拿到采购文件',
      'document-notice-ended': '质疑采购文件：文件公告期满',
      'process-ended': '质疑采购过程：那个环节结束',
      'result-notice-ended': '质疑结果：结果公告期满',
    }),
    triggerDate: date('起算日', { hint: '上面选的那件事发生在哪天' }),
    acceptedDate: optional(
      date('受理质疑日', { hint: '对方受理以后再填，可以算答复和投诉的期限' }),
    ),
  },
  readings: {
    firstDay: firstDayReading('之日起7个工作日内', '在七个工作日内'),
  },
  check: ({ triggerDate, acceptedDate }) => [
    ...unknownYears('triggerDate', triggerDate, FROM_TRIGGER),
    ...(acceptedDate ? unknownYears('acceptedDate', acceptedDate, FROM_ACCEPTANCE) : []),
    ...(acceptedDate && !since(acceptedDate, triggerDate).value ? [ACCEPTED_TOO_EARLY] : []),
  ],
  compute({ trigger, triggerDate, acceptedDate }, { firstDay }) {
    const first = firstDay === 'included'
    const last = workdaysAfter(triggerDate, QUERY_DAYS, chinaCalendar, first, '质疑最晚到', query)
    const answered = acceptedDate && replyBy(acceptedDate, first)
    const complained = answered && complainBy(answered)
    return {
      amount: last,
      lines: {
        query: last,
        ...(answered && { reply: answered }),
        ...(complained && { complaint: complained }),
      },
      cautions: trigger.value.startsWith('document')
        ? ['质疑采购文件，条文写拿到文件那天“或者”公告期满那天，没有说以哪个为准；早的那天更稳妥。']
        : [],
    }
  },
  conditions: [
    '参加了这个项目的采购。没有依法拿到采购文件的，一般不能质疑。',
    '质疑函用规定的格式，写明事项、事实依据和请求。',
    '组成联合体参加采购的，要由联合体里所有的供应商一起质疑。',
    '请人代办的，要交供应商签的授权委托书，写明委托办什么、有哪些权限。',
  ],
  cautions: [
    '节假日按国务院办公厅的通知算，临时改了放假安排的要自己重数。',
    '材料不合格要改的，也要在质疑的期限里改好，别等到最后一天。',
  ],
  examples,
})

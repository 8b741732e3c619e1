import { counted, firstDayReading } from '../../core/index.ts'
import type { DatesFrom, DocumentDates } from '../../core/index.ts'
import { daysOff, unknownYears } from '../../core/workdays.ts'
import {
  complainBy,
  complaint,
  FROM_ACCEPTANCE,
  REPLY_COUNT,
  reply,
  replyBy,
} from './answer-days.ts'
import { procurement } from './document.ts'
import handling from './handling-deadlines.ts'
import query from './query-deadlines.ts'

const ACCEPTED = '对方受理质疑那天'
const onAcceptance = {
  document: procurement,
  event: ACCEPTED,
  readings: { firstDay: firstDayReading('在七个工作日内') },
} as const

/** The query's own deadline, from one of the days of 第六条. */
function queried(id: string, trigger: string, title: string): DatesFrom {
  return {
    id,
    title,
    dates: [
      {
        id: `query-${trigger}`,
        title: '书面质疑最晚到',
        step: 'hand-in',
        rule: query,
        inputs: ['triggerDate'],
        given: { trigger },
        line: 'query',
      },
    ],
  }
}

/** A deadline while a query is handled. */
function handled(id: string, event: string, title: string, date: Handled): DatesFrom {
  return {
    id,
    title,
    dates: [{ ...date, rule: handling, inputs: ['eventDate'], given: { event } }],
  }
}
type Handled = Pick<DatesFrom['dates'][number], 'id' | 'title' | 'step' | 'office'>

export const dates: DocumentDates = {
  document: procurement,
  events: [
    queried('documentObtained', 'document-obtained', '拿到采购文件那天'),
    queried('documentNoticeEnded', 'document-notice-ended', '采购文件公告期满那天'),
    queried('processEnded', 'process-ended', '采购过程那个环节结束那天'),
    queried('resultNoticeEnded', 'result-notice-ended', '结果公告期满那天'),
    {
      id: 'accepted',
      title: ACCEPTED,
      dates: [
        counted({
          ...onAcceptance,
          id: 'reply',
          title: '对方答复最晚到',
          step: 'reply',
          office: true,
          clauses: [reply, daysOff],
          cautions: ['从受理那天数起；多久要受理，条文没有写。'],
          check: (day) => unknownYears('day', day, REPLY_COUNT),
          count: (day, { firstDay }) => replyBy(day, firstDay === 'included'),
        }),
        counted({
          ...onAcceptance,
          id: 'complaint',
          title: '投诉最晚到',
          step: 'complain',
          clauses: [complaint, reply, daysOff],
          cautions: ['答复来得早的，是不是还从答复期满算，条文没有说；这里从期满算，早办为好。'],
          check: (day) => unknownYears('day', day, FROM_ACCEPTANCE),
          count: (day, { firstDay }) => complainBy(replyBy(day, firstDay === 'included')),
        }),
      ],
    },
    handled('copyReceived', 'copy-received', '收到质疑书副本那天', {
      id: 'explain',
      title: '书面说明最晚到',
      step: 'others-explain',
    }),
    handled('closed', 'closed', '质疑处理结束那天', {
      id: 'copy-to-finance',
      title: '材料抄送财政部门最晚到',
      step: 'copy-to-finance',
      office: true,
    }),
  ],
}

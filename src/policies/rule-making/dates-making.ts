import { counted, daysAfter, firstDayReading, fixed, monthsAfter } from '../../core/index.ts'
import type { Clause, DatesFrom, FollowingDate } from '../../core/index.ts'
import { ruleMaking } from './document.ts'
import { workdays } from './workdays-date.ts'

const object: Clause = {
  at: '第二十一条',
  says: '对审核意见有异议的，接到那天起 10 个工作日内书面申请复核；司法行政部门 5 个工作日内提出复核意见。',
}
const comment: Clause = { at: '第十二条', says: '网上公开征求意见，一般不少于 10 日。' }
const consult: Clause = {
  at: '第十条',
  says: '征求意见到报送审核，间隔超过 6 个月的，要重新征求意见。',
}

const TEN_DAYS = fixed(10, '天', '', comment)
const SIX_MONTHS = fixed(6, '月', '', consult)
const CONSULTED = '征求意见那天'
const POSTED = '公开征求意见的文稿挂出来那天'
const RECEIVED = '接到书面审核意见那天'
const REQUESTED = '申请复核那天'

/** An event with one date. */
const single = (id: string, title: string, date: FollowingDate): DatesFrom => ({
  id,
  title,
  dates: [date],
})

/** While a document is made: asking for opinions, and its review. */
export const making: readonly DatesFrom[] = [
  single(
    'consulted',
    CONSULTED,
    counted({
      id: 'submit-by',
      title: '不用重新征求意见，最晚报送到',
      step: 'consult',
      document: ruleMaking,
      event: CONSULTED,
      clauses: [consult],
      cautions: ['6 个月从征求意见的哪天数，条文没有写；又作了新修改的，不到 6 个月也要重新征求。'],
      count: (day) => monthsAfter(day, SIX_MONTHS, '最晚报送到', consult),
    }),
  ),
  single(
    'posted',
    POSTED,
    counted({
      id: 'comment-until',
      title: '征求意见至少到',
      step: 'public-comment',
      document: ruleMaking,
      event: POSTED,
      clauses: [comment],
      readings: { firstDay: firstDayReading('一般不少于十日') },
      count: (day, { firstDay }) =>
        daysAfter(day, TEN_DAYS, firstDay === 'included', '征求意见至少到', comment),
    }),
  ),
  single(
    'opinionReceived',
    RECEIVED,
    workdays(
      { id: 'object', title: '申请复核最晚到', step: 'object', event: RECEIVED },
      10,
      object,
      '之日起十个工作日内',
    ),
  ),
  single(
    'reviewRequested',
    REQUESTED,
    workdays(
      { id: 'answer', title: '复核意见最晚到', step: 'object', office: true, event: REQUESTED },
      5,
      object,
      '在五个工作日内',
      ['5 个工作日从哪天数，条文没有写；这里从申请复核那天数。'],
    ),
  ),
]

import { daysAfter, firstDayReading, fixed, monthsAfter, workdaysAfter } from '../../core/index.ts'
import type { Clause, DatesFrom, Day, DocumentDates, FollowingDate } from '../../core/index.ts'
import { counted } from '../../core/following-dates.ts'
import { chinaCalendar, daysOff, unknownYears } from '../../core/workdays.ts'
import term from './document-term.ts'
import { ruleMaking } from './document.ts'

const effect: Clause = {
  at: '第二十七条',
  says: '一般从公布那天起 30 日以后施行；不立即施行会有影响的，可以从公布那天起。',
}
const file: Clause = { at: '第二十九条', says: '公布那天起 15 个工作日内报送备案。' }
const object: Clause = {
  at: '第二十一条',
  says: '对审核意见有异议的，接到那天起 10 个工作日内书面申请复核；司法行政部门 5 个工作日内提出复核意见。',
}
const comment: Clause = { at: '第十二条', says: '网上公开征求意见，一般不少于 10 日。' }
const consult: Clause = {
  at: '第十条',
  says: '征求意见到报送审核，间隔超过 6 个月的，要重新征求意见。',
}

const PUBLISHED = '公布那天'
const POSTED = '公开征求意见的文稿挂出来那天'
const THIRTY_DAYS = fixed(30, '天', '', effect)
const TEN_DAYS = fixed(10, '天', '', comment)
const SIX_MONTHS = fixed(6, '月', '', consult)

type Told = Pick<FollowingDate, 'id' | 'title' | 'step' | 'office'>

/** The last of some working days after an event. */
function workdays(
  told: Told & { readonly event: string },
  count: number,
  clause: Clause,
  wording: string,
  cautions: readonly string[] = [],
): FollowingDate {
  const days = fixed(count, '工作日', '', clause)
  return counted({
    ...told,
    document: ruleMaking,
    clauses: [clause, daysOff],
    readings: { firstDay: firstDayReading(wording) },
    cautions,
    check: (day: Day) => unknownYears('day', day, count),
    count: (day, { firstDay }) =>
      workdaysAfter(day, days, chinaCalendar, firstDay === 'included', told.title, clause),
  })
}

/** An event with one date. */
const single = (id: string, title: string, date: FollowingDate): DatesFrom => ({
  id,
  title,
  dates: [date],
})

/** How long a document of a type may hold, and when it is to be looked at again. */
function termDates(type: string, words: string): readonly FollowingDate[] {
  const asked = { rule: term, inputs: ['effectiveDate'], given: { type }, step: 'renew' }
  return [
    { ...asked, id: `${type}-review`, title: `${words}：到期前评估`, line: 'review' },
    { ...asked, id: `${type}-until`, title: `${words}：最长管到` },
  ]
}

const RECEIVED = '接到书面审核意见那天'
const REQUESTED = '申请复核那天'
const CONSULTED = '征求意见那天'

export const dates: DocumentDates = {
  document: ruleMaking,
  events: [
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
        cautions: [
          '6 个月从征求意见的哪天数，条文没有写；又作了新修改的，不到 6 个月也要重新征求。',
        ],
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
    {
      id: 'published',
      title: PUBLISHED,
      dates: [
        counted({
          id: 'effect',
          title: '一般从这天以后施行',
          step: 'publish',
          document: ruleMaking,
          event: PUBLISHED,
          clauses: [effect],
          readings: { firstDay: firstDayReading('自公布之日起三十日后施行') },
          cautions: [
            '三十日“后”是满三十日那天，还是下一天，条文没有说；以文件写明的施行日期为准。',
          ],
          count: (day, { firstDay }) =>
            daysAfter(day, THIRTY_DAYS, firstDay === 'included', '公布满三十日', effect),
        }),
        workdays(
          { id: 'filing', title: '报送备案最晚到', step: 'file', event: PUBLISHED },
          15,
          file,
          '之日起十五个工作日内',
        ),
      ],
    },
    {
      id: 'effective',
      title: '施行那天',
      dates: [...termDates('ordinary', '一般的文件'), ...termDates('interim', '试行、暂行的')],
    },
  ],
}

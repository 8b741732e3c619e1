import { counted, daysAfter, firstDayReading, fixed } from '../../core/index.ts'
import type { Clause, DatesFrom, FollowingDate } from '../../core/index.ts'
import term from './document-term.ts'
import { ruleMaking } from './document.ts'
import { workdays } from './workdays-date.ts'

const effect: Clause = {
  at: '第二十七条',
  says: '一般从公布那天起 30 日以后施行；不立即施行会有影响的，可以从公布那天起。',
}
const file: Clause = { at: '第二十九条', says: '公布那天起 15 个工作日内报送备案。' }
const THIRTY_DAYS = fixed(30, '天', '', effect)
const PUBLISHED = '公布那天'

/** How long a document of a type may hold, and when it is to be looked at again. */
function termDates(type: string, words: string): readonly FollowingDate[] {
  const asked = { rule: term, inputs: ['effectiveDate'], given: { type }, step: 'renew' }
  return [
    { ...asked, id: `${type}-review`, title: `${words}：到期前评估`, line: 'review' },
    { ...asked, id: `${type}-until`, title: `${words}：最长管到` },
  ]
}

/** Once a document is made: from its publication, and from the day it takes effect. */
export const made: readonly DatesFrom[] = [
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
        cautions: ['三十日“后”是满三十日那天，还是下一天，条文没有说；以文件写明的施行日期为准。'],
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
]

import { counted, daysAfter, firstDayReading, fixed } from '../../core/index.ts'
import type { Clause, DatesFrom } from '../../core/index.ts'
import { ruleMaking } from './document.ts'
import { workdays } from './workdays-date.ts'

const effect: Clause = {
  at: '第二十七条',
  says: '一般从公布那天起 30 日以后施行；不立即施行会有影响的，可以从公布那天起。',
}
const file: Clause = { at: '第二十九条', says: '公布那天起 15 个工作日内报送备案。' }
const THIRTY_DAYS = fixed(30, '天', '', effect)
const PUBLISHED = '公布那天'

/** From publication: when a document takes effect, and its filing. */
export const publication: DatesFrom = {
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
}

import type { Clause, Day } from '../../core/index.ts'
import { daysAfter, firstDayReading, fixed } from '../../core/index.ts'

/* How long the notice hangs. */

export const clause: Clause = {
  at: '五（一）4',
  says: '电梯的设计建设方案要贴在单元楼道门口显眼的地方公示，不少于 7 天；有人提意见，要和他谈妥。',
}
export const firstDay = firstDayReading('公示时间不少于7日')

const SEVEN_DAYS = fixed(7, '天', '', clause)

/** The last day that the notice must hang; the day of posting counts itself where `first`. */
export function noticeUntil(posted: Day, first: boolean): Day {
  return daysAfter(posted, SEVEN_DAYS, first, '至少贴到', clause)
}

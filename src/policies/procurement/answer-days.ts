import type { Clause, Day } from '../../core/index.ts'
import { fixed, workdaysAfter } from '../../core/index.ts'
import { chinaCalendar } from '../../core/workdays.ts'

/* What follows once a query is accepted. */

export const reply: Clause = { at: '第十一条', says: '受理质疑以后，7 个工作日内要书面答复。' }
export const complaint: Clause = {
  at: '第十八条',
  says: '对答复不满意，或者到期没有答复的，答复期满后 15 个工作日内可以向同级财政部门投诉。',
}

/** Working days to answer. */
export const REPLY_COUNT = 7
const COMPLAINT_COUNT = 15
/** The furthest that is counted from the acceptance, in working days. */
export const FROM_ACCEPTANCE = REPLY_COUNT + COMPLAINT_COUNT
const REPLY_DAYS = fixed(REPLY_COUNT, '工作日', '', reply)
const COMPLAINT_DAYS = fixed(COMPLAINT_COUNT, '工作日', '', complaint)

/** The last day to answer a query accepted on a day, which counts itself where `first`. */
export function replyBy(accepted: Day, first: boolean): Day {
  return workdaysAfter(accepted, REPLY_DAYS, chinaCalendar, first, '答复最晚到', reply)
}

/** The last day to complain. 答复期满后: the day the reply falls due never counts. */
export function complainBy(answered: Day): Day {
  return workdaysAfter(answered, COMPLAINT_DAYS, chinaCalendar, false, '投诉最晚到', complaint)
}

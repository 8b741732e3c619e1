import { fixed } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'

/* How long one must have been disabled, and insured. */

export const disabled: Clause = {
  at: '四（二）',
  says: '经过规范治疗，失能状态持续 6 个月以上，申请并经评估认定；重点保障重度失能的人。',
}
export const paid: Clause = {
  at: '四（六）',
  says: '在本市连续参保缴费 2 年（含）以上、累计满 10 年，不满的可以一次补足；制度实施前已参加本市职工医保、启动后连续缴费的，不看年限；护理保险费要按时足额交。',
}
export const SIX_MONTHS = fixed(6, '月', '', disabled)
/** The wording whose bound is not said. */
export const LONG_TERM = '6个月以上'

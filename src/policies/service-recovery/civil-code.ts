import type { Clause } from '../../core/index.ts'

/** How months are counted, which the bulletin does not say. */
export const sameDay: Clause = {
  at: '第二百零二条',
  says: '按月数的期限，到最后一个月的同一天为止；那个月没有这一天的，到月底那天。',
  outside: '《民法典》',
}

import { cap, choose, fixed, product, yuan } from '../../core/index.ts'
import type { Amount, Clause, Reading, Truth } from '../../core/index.ts'

/* What visits from an institution come to in a month, alone and beside care by the family. */

export const benefitClause: Clause = {
  at: '四（七）',
  says: '没有起付线。家里人护理每天 30 元，全由基金付；上门护理每月 1,500 元（每天 50 元），基金付 70%；两样都用的，家里人护理每天 15 元全付，上门护理每月 1,000 元（每天 33 元）付 70%；住机构每天 100 元，付 70%。',
}

interface Quota {
  readonly day: Amount<'元/天'>
  readonly month: Amount<'元'>
}
const quota = (day: number, month: number): Quota => ({
  day: fixed(day, '元/天', '', benefitClause),
  month: yuan(month, '每月的定额', benefitClause),
})
export const VISITS = quota(50, 1_500)
export const VISITS_BESIDE_FAMILY = quota(33, 1_000)

/** How the quota is read. */
export const quotaReading: Reading<'monthly' | 'daily'> = {
  title: '上门护理按月给，还是按天给',
  wording:
    '条文写“每月定额1500元（50元/日）”和“1000元/月（33元/日）”，没有说整月按哪个数、不满一个月怎么算。',
  why: '条文先写每月定额，整月就按月；不满一个月才用得着每天的数，也不该超过一个月的。',
  options: {
    monthly: '整月按月给，不满一个月按天给，不超过一个月的',
    daily: '都按天给，一个月不封顶',
  },
}

/** The month's sum: the monthly quota, days of a broken month never above it; or days only. */
export function visits(
  { day, month }: Quota,
  days: Amount<'天'>,
  fullMonth: Truth,
  reading: 'monthly' | 'daily',
): Amount<'元'> {
  const byDays = product(day, days, '上门护理按天算', benefitClause)
  if (reading === 'daily') return byDays
  return choose(fullMonth, month, cap(byDays, month), '上门护理', benefitClause)
}

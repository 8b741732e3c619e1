import { dates } from './service-recovery-dates.ts'
import { finance } from './service-recovery-finance.ts'
import { people } from './service-recovery-people.ts'
import { prices } from './service-recovery-prices.ts'
import { rents } from './service-recovery-rents.ts'
import { rewards } from './service-recovery-rewards.ts'
import { trade } from './service-recovery-trade.ts'
import { training } from './service-recovery-training.ts'
import { travel } from './service-recovery-travel.ts'
import type { Reference } from './model.ts'

/** Section 7 of the rule book: 朔政办发〔2020〕39号. */
export const serviceRecovery: Record<string, Reference> = {
  ...prices,
  ...rents,
  ...finance,
  ...people,
  ...training,
  ...travel,
  ...trade,
  ...rewards,
  ...dates,
}

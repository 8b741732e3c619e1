import { accidentInsurance } from './accident-insurance.ts'
import { elevator } from './elevator.ts'
import { foreignTradeCredit } from './foreign-trade-credit.ts'
import { foreignTradeExhibitions } from './foreign-trade-exhibitions.ts'
import { foreignTradeGrowth } from './foreign-trade-growth.ts'
import { foreignTradePlatforms } from './foreign-trade-platforms.ts'
import { foreignTradeCosts } from './foreign-trade.ts'
import { landlessPension } from './landless-pension.ts'
import { longTermCare } from './long-term-care.ts'
import type { Reference } from './model.ts'
import { serviceRecovery } from './service-recovery.ts'
import { smallerRules } from './smaller-rules.ts'
import { truckScrapping } from './truck-scrapping.ts'

/** The reference on every rule of the rule book, by the rule's id. */
export const references: Record<string, Reference> = {
  ...foreignTradeExhibitions,
  ...foreignTradeCosts,
  ...foreignTradeCredit,
  ...foreignTradePlatforms,
  ...foreignTradeGrowth,
  ...landlessPension,
  ...elevator,
  ...accidentInsurance,
  ...truckScrapping,
  ...longTermCare,
  ...serviceRecovery,
  ...smallerRules,
}

import { bikeSharing } from './bike-sharing.ts'
import { childcare } from './childcare.ts'
import { elderlyCare } from './elderly-care.ts'
import { electricity } from './electricity.ts'
import { foreignInvestment } from './foreign-investment.ts'
import { procurement } from './procurement.ts'
import { ruleMaking } from './rule-making.ts'
import { smallerAmounts } from './smaller-amounts.ts'
import { smallerQuantities } from './smaller-quantities.ts'
import { truckPhaseOut } from './truck-phase-out.ts'
import type { Reference } from './model.ts'

/** Section 8 of the rule book. */
export const smallerRules: Record<string, Reference> = {
  ...childcare,
  ...foreignInvestment,
  ...elderlyCare,
  ...bikeSharing,
  ...electricity,
  ...procurement,
  ...smallerAmounts,
  ...smallerQuantities,
  ...truckPhaseOut,
  ...ruleMaking,
}

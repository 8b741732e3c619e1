import type { PolicyFolder } from '../../core/index.ts'
import communityRevenue from './community-revenue.ts'
import constructionFees from './construction-fees.ts'
import conversion from './conversion.ts'
import { dates } from './dates.ts'
import { elderlyCare } from './document.ts'
import donationDeduction from './donation-deduction.ts'
import floorArea from './floor-area.ts'
import taxExemption from './tax-exemption.ts'
import utilities from './utilities.ts'
import { procedure } from './procedure.ts'

const folder: PolicyFolder = {
  documents: [elderlyCare],
  procedures: [procedure],
  dates: [dates],
  rules: [
    constructionFees,
    taxExemption,
    utilities,
    donationDeduction,
    communityRevenue,
    floorArea,
    conversion,
  ],
}
export default folder

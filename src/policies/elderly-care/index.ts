import type { PolicyFolder } from '../../core/index.ts'
import communityRevenue from './community-revenue.ts'
import constructionFees from './construction-fees.ts'
import { elderlyCare } from './document.ts'
import donationDeduction from './donation-deduction.ts'
import floorArea from './floor-area.ts'

const folder: PolicyFolder = {
  documents: [elderlyCare],
  rules: [constructionFees, donationDeduction, communityRevenue, floorArea],
}
export default folder

import type { PolicyFolder } from '../../core/index.ts'
import { dates } from './dates.ts'
import { landlessPension } from './document.ts'
import household from './household.ts'
import monthlyTopup from './monthly-topup.ts'
import { procedure } from './procedure.ts'
import projectFund from './project-fund.ts'
import subsidy from './subsidy.ts'

const folder: PolicyFolder = {
  documents: [landlessPension],
  procedures: [procedure],
  dates: [dates],
  rules: [subsidy, household, monthlyTopup, projectFund],
}
export default folder

import type { PolicyFolder } from '../../core/index.ts'
import approvalDeadline from './approval-deadline.ts'
import connectionDays from './connection-days.ts'
import { dates } from './dates.ts'
import { electricity } from './document.ts'
import lowVoltageAccess from './low-voltage-access.ts'
import zeroInvestment from './zero-investment.ts'
import { procedure } from './procedure.ts'

const folder: PolicyFolder = {
  documents: [electricity],
  procedures: [procedure],
  dates: [dates],
  rules: [zeroInvestment, connectionDays, approvalDeadline, lowVoltageAccess],
}
export default folder

import type { PolicyFolder } from '../../core/index.ts'
import connectionDays from './connection-days.ts'
import { electricity } from './document.ts'
import zeroInvestment from './zero-investment.ts'

const folder: PolicyFolder = {
  documents: [electricity],
  rules: [zeroInvestment, connectionDays],
}
export default folder

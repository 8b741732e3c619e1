import type { PolicyFolder } from '../../core/index.ts'
import { accidentInsurance, accidentInsurance2021 } from './document.ts'
import payout from './payout.ts'
import premium from './premium.ts'
import { procedure } from './procedure.ts'

const folder: PolicyFolder = {
  documents: [accidentInsurance, accidentInsurance2021],
  procedures: [procedure],
  rules: [payout, premium],
}
export default folder

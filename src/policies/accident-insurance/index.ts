import type { PolicyFolder } from '../../core/index.ts'
import { accidentInsurance, accidentInsurance2021 } from './document.ts'
import payout from './payout.ts'
import premium from './premium.ts'

const folder: PolicyFolder = {
  documents: [accidentInsurance, accidentInsurance2021],
  rules: [payout, premium],
}
export default folder

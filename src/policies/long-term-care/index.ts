import type { PolicyFolder } from '../../core/index.ts'
import benefit from './benefit.ts'
import buyBack from './buy-back.ts'
import contribution from './contribution.ts'
import { longTermCare } from './document.ts'
import eligibility from './eligibility.ts'

const folder: PolicyFolder = {
  documents: [longTermCare],
  rules: [contribution, benefit, eligibility, buyBack],
}
export default folder

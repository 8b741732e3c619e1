import type { PolicyFolder } from '../../core/index.ts'
import benefit from './benefit.ts'
import buyBack from './buy-back.ts'
import contribution from './contribution.ts'
import { dates } from './dates.ts'
import { longTermCare } from './document.ts'
import eligibility from './eligibility.ts'
import { procedure } from './procedure.ts'

const folder: PolicyFolder = {
  documents: [longTermCare],
  procedures: [procedure],
  dates: [dates],
  rules: [contribution, benefit, eligibility, buyBack],
}
export default folder

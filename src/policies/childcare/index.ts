import type { PolicyFolder } from '../../core/index.ts'
import allowance from './allowance.ts'
import { dates } from './dates.ts'
import { childcare } from './document.ts'
import leave from './leave.ts'
import utilities from './utilities.ts'
import { procedure } from './procedure.ts'

const folder: PolicyFolder = {
  documents: [childcare],
  procedures: [procedure],
  dates: [dates],
  rules: [allowance, leave, utilities],
}
export default folder

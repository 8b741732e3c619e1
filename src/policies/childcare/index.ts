import type { PolicyFolder } from '../../core/index.ts'
import allowance from './allowance.ts'
import { childcare } from './document.ts'
import leave from './leave.ts'
import utilities from './utilities.ts'
import { procedure } from './procedure.ts'

const folder: PolicyFolder = {
  documents: [childcare],
  procedures: [procedure],
  rules: [allowance, leave, utilities],
}
export default folder

import type { PolicyFolder } from '../../core/index.ts'
import allowance from './allowance.ts'
import { childcare } from './document.ts'
import leave from './leave.ts'
import utilities from './utilities.ts'

const folder: PolicyFolder = {
  documents: [childcare],
  rules: [allowance, leave, utilities],
}
export default folder

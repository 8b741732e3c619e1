import type { PolicyFolder } from '../../core/index.ts'
import costShare from './cost-share.ts'
import { elevator } from './document.ts'
import subsidy from './subsidy.ts'

const folder: PolicyFolder = {
  documents: [elevator],
  rules: [subsidy, costShare],
}
export default folder

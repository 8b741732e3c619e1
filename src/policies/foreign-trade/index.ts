import type { PolicyFolder } from '../../core/index.ts'
import { foreignTrade } from './document.ts'
import exportBreakthrough from './export-breakthrough.ts'

const folder: PolicyFolder = {
  documents: [foreignTrade],
  rules: [exportBreakthrough],
}
export default folder

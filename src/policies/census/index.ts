import type { PolicyFolder } from '../../core/index.ts'
import costSplit from './cost-split.ts'
import { census } from './document.ts'
import { procedure } from './procedure.ts'

const folder: PolicyFolder = {
  documents: [census],
  procedures: [procedure],
  rules: [costSplit],
}
export default folder

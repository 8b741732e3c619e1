import type { PolicyFolder } from '../../core/index.ts'
import costSplit from './cost-split.ts'
import { census } from './document.ts'

const folder: PolicyFolder = {
  documents: [census],
  rules: [costSplit],
}
export default folder

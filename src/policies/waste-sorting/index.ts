import type { PolicyFolder } from '../../core/index.ts'
import { wasteSorting } from './document.ts'
import dropOffPoints from './drop-off-points.ts'

const folder: PolicyFolder = {
  documents: [wasteSorting],
  rules: [dropOffPoints],
}
export default folder

import type { PolicyFolder } from '../../core/index.ts'
import { wasteSorting } from './document.ts'
import dropOffPoints from './drop-off-points.ts'
import { procedure } from './procedure.ts'

const folder: PolicyFolder = {
  documents: [wasteSorting],
  procedures: [procedure],
  rules: [dropOffPoints],
}
export default folder

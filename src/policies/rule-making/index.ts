import type { PolicyFolder } from '../../core/index.ts'
import { ruleMaking } from './document.ts'
import documentTerm from './document-term.ts'

const folder: PolicyFolder = {
  documents: [ruleMaking],
  rules: [documentTerm],
}
export default folder

import type { PolicyFolder } from '../../core/index.ts'
import { dates } from './dates.ts'
import { ruleMaking } from './document.ts'
import documentTerm from './document-term.ts'
import { procedure } from './procedure.ts'

const folder: PolicyFolder = {
  documents: [ruleMaking],
  procedures: [procedure],
  dates: [dates],
  rules: [documentTerm],
}
export default folder

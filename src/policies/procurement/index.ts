import type { PolicyFolder } from '../../core/index.ts'
import { procurement } from './document.ts'
import queryDeadlines from './query-deadlines.ts'

const folder: PolicyFolder = {
  documents: [procurement],
  rules: [queryDeadlines],
}
export default folder

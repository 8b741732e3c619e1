import type { PolicyFolder } from '../../core/index.ts'
import { dates } from './dates.ts'
import { procurement } from './document.ts'
import handlingDeadlines from './handling-deadlines.ts'
import { procedure } from './procedure.ts'
import queryDeadlines from './query-deadlines.ts'

const folder: PolicyFolder = {
  documents: [procurement],
  procedures: [procedure],
  dates: [dates],
  rules: [queryDeadlines, handlingDeadlines],
}
export default folder

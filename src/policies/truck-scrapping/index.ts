import type { PolicyFolder } from '../../core/index.ts'
import { truckScrapping } from './document.ts'
import { procedure } from './procedure.ts'
import subsidy from './subsidy.ts'

const folder: PolicyFolder = {
  documents: [truckScrapping],
  procedures: [procedure],
  rules: [subsidy],
}
export default folder

import type { PolicyFolder } from '../../core/index.ts'
import { truckScrapping } from './document.ts'
import subsidy from './subsidy.ts'

const folder: PolicyFolder = {
  documents: [truckScrapping],
  rules: [subsidy],
}
export default folder

import type { PolicyFolder } from '../../core/index.ts'
import costShare from './cost-share.ts'
import { dates } from './dates.ts'
import { elevator } from './document.ts'
import notice from './notice.ts'
import { procedure } from './procedure.ts'
import subsidy from './subsidy.ts'
import waivedFees from './waived-fees.ts'

const folder: PolicyFolder = {
  documents: [elevator],
  procedures: [procedure],
  dates: [dates],
  rules: [subsidy, costShare, waivedFees, notice],
}
export default folder

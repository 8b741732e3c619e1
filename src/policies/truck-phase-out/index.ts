import type { PolicyFolder } from '../../core/index.ts'
import { truckPhaseOut } from './document.ts'
import inScope from './in-scope.ts'
import { procedure } from './procedure.ts'
import roadBan from './road-ban.ts'

const folder: PolicyFolder = {
  documents: [truckPhaseOut],
  procedures: [procedure],
  rules: [inScope, roadBan],
}
export default folder

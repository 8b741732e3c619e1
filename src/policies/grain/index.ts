import type { PolicyFolder } from '../../core/index.ts'
import { grain } from './document.ts'
import landProceeds from './land-proceeds.ts'
import { procedure } from './procedure.ts'

const folder: PolicyFolder = {
  documents: [grain],
  procedures: [procedure],
  rules: [landProceeds],
}
export default folder

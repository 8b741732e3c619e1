import type { PolicyFolder } from '../../core/index.ts'
import { grain } from './document.ts'
import landProceeds from './land-proceeds.ts'

const folder: PolicyFolder = {
  documents: [grain],
  rules: [landProceeds],
}
export default folder

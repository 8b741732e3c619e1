import type { PolicyFolder } from '../../core/index.ts'
import { hospital } from './document.ts'
import payCeiling from './pay-ceiling.ts'
import performanceCeiling from './performance-ceiling.ts'
import { procedure } from './procedure.ts'

const folder: PolicyFolder = {
  documents: [hospital],
  procedures: [procedure],
  rules: [payCeiling, performanceCeiling],
}
export default folder

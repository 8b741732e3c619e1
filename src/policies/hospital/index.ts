import type { PolicyFolder } from '../../core/index.ts'
import { hospital } from './document.ts'
import payCeiling from './pay-ceiling.ts'
import performanceCeiling from './performance-ceiling.ts'

const folder: PolicyFolder = {
  documents: [hospital],
  rules: [payCeiling, performanceCeiling],
}
export default folder

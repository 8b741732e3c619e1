import type { PolicyFolder } from '../../core/index.ts'
import { hospital } from './document.ts'
import payCeiling from './pay-ceiling.ts'

const folder: PolicyFolder = {
  documents: [hospital],
  rules: [payCeiling],
}
export default folder

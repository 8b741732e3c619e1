import type { PolicyFolder } from '../../core/index.ts'
import area from './area.ts'
import { fitness } from './document.ts'

const folder: PolicyFolder = {
  documents: [fitness],
  rules: [area],
}
export default folder

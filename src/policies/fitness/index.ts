import type { PolicyFolder } from '../../core/index.ts'
import area from './area.ts'
import { fitness } from './document.ts'
import { procedure } from './procedure.ts'

const folder: PolicyFolder = {
  documents: [fitness],
  procedures: [procedure],
  rules: [area],
}
export default folder

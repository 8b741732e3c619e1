import type { DraftMaker } from '../../core/paper-draft.ts'
import { explanation } from './explanation-draft.ts'
import { reply } from './reply-draft.ts'

const drafts: readonly DraftMaker[] = [explanation, reply]
export default drafts

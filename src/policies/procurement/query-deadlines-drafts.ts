import type { DraftMaker } from '../../core/paper-draft.ts'
import { complaint } from './complaint-draft.ts'
import { mandate } from './mandate-draft.ts'
import { letter } from './query-draft.ts'
import { withdrawal } from './withdrawal-draft.ts'

const drafts: readonly DraftMaker[] = [letter, mandate, withdrawal, complaint]
export default drafts

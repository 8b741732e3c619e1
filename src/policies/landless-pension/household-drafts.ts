import type { DraftMaker } from '../../core/paper-draft.ts'
import { application } from './application-draft.ts'
import { EMPTY, funding } from './funding-draft.ts'
import { isFullLoss } from './household-land.ts'

/** One household; others are added by hand. */
const sheet = funding((source) => {
  const known = [source.input('eligibleMembers'), source.line('each') ?? '', source.total]
  const full = isFullLoss(source)
  return [
    ['失去全部土地的', ...(full ? known : EMPTY)],
    ['失去大部分土地的', ...(full ? EMPTY : known)],
  ]
})

const drafts: readonly DraftMaker[] = [application, sheet]
export default drafts

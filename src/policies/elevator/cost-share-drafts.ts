import type { DraftMaker } from '../../core/paper-draft.ts'
import { agreement } from './agreement-draft.ts'
import { application } from './application-draft.ts'
import { consent } from './consent-draft.ts'
import { costTable } from './cost-table-draft.ts'

const drafts: readonly DraftMaker[] = [consent, agreement, costTable, application]
export default drafts

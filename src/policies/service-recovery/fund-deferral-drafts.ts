import type { DraftMaker } from '../../core/paper-draft.ts'
import { fundRequest } from './fund-request-draft.ts'

const later = fundRequest(({ input, total }) => [
  `申请缓缴住房公积金，从 ${input('startDate')} 起，不超过 1 年，最晚到 ${total}。`,
  '缓到{day}',
])

const drafts: readonly DraftMaker[] = [later]
export default drafts

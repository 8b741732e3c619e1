import type { DraftMaker } from '../../core/paper-draft.ts'
import { project } from './draft-parts.ts'

/** What a supplier signs for whoever hands in the query for it. */
export const mandate: DraftMaker = {
  paper: 'mandate',
  opening: ['委托人（供应商）：{18}', '代理人：{18}'],
  points: [
    [...project, '委托办的事项：', 2, '有哪些权限：', 2],
    ['供应商签字或盖章：{12}', '日期：{day}'],
  ],
}

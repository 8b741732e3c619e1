import type { DraftMaker } from '../../core/paper-draft.ts'
import { project } from './draft-parts.ts'

/** What ends a query that its supplier no longer wants. */
export const withdrawal: DraftMaker = {
  paper: 'withdrawal-letter',
  opening: ['致（采购人或采购代理机构）：{18}'],
  points: [
    [
      ...project,
      '提出质疑的日期：{day}',
      ...['质疑事项：', 2],
      '现在要求撤销这件质疑。撤销的日期：{day}',
    ],
  ],
  closing: ['供应商签字或盖章：{12}'],
}

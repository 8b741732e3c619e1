import type { DraftMaker } from '../../core/paper-draft.ts'
import { costs, shares } from './cost-tables.ts'

/** What each household pays, on a sheet of its own. */
export const costTable: DraftMaker = {
  paper: 'cost-table',
  opening: ['楼的地址和单元：{20}'],
  points: [(source) => [`业主一共要出 ${source.total}，各户分摊：`, shares(source)], [costs]],
  closing: ['各户签名：', 3, '日期：{day}'],
}

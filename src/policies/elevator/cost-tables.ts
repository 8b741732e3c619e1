import type { DraftSource } from '../../core/paper-draft.ts'
import type { Explained } from '../../core/index.ts'
import type { DraftTable } from '../../core/paper-draft.ts'
import { valueText } from '../../core/words.ts'

/* The tables of money in the owners' agreement and in the table of shares. */

/** What the owners share: the five groups of cost that the agreement must name. */
const COSTS = [
  '前期工作费（鉴定、设计等）',
  '设备和材料购置费',
  '建设和安装费',
  '运行维护保养费（电费、维修保养、管理、更新等）',
  '其他费用',
]

/** What the money is for, left to be filled in. */
export const costs: DraftTable = {
  columns: [
    ['费用', 4],
    ['金额（元）', 2],
    ['怎么分摊', 3],
  ],
  rows: COSTS.map((cost) => [cost, '', '']),
}

/** Who pays what: the very amounts shown, by household, with their sum. */
export function shares({ calculation, line }: DraftSource): DraftTable {
  const weights = calculation.inputs['weights'] as readonly Explained[]
  return {
    columns: [
      ['户', 2],
      ['门牌号', 3],
      ['权重', 2, 'number'],
      ['要出', 4, 'number'],
    ],
    rows: [
      ...weights.map((weight, index) => [
        `第 ${index + 1} 户`,
        '',
        valueText(weight),
        line(`household-${index + 1}`) ?? '',
      ]),
      [`合计 ${weights.length} 户`, '', '', line('net') ?? ''],
    ],
  }
}

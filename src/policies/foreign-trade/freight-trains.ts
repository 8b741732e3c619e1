import { cap, count, defineRule, fixed, product, yuan } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { foreignTrade, WITHIN_PERIOD } from './document.ts'

const clause: Clause = {
  at: '一（四）1',
  says: '中亚、中欧班列每列补 10 万元，一年最多 50 万元。',
}

const EACH_TRAIN = fixed(100_000, '元/列', '', clause)
const MOST_A_YEAR = yuan(500_000, '', clause)

export default defineRule({
  id: 'foreign-trade/freight-trains',
  document: foreignTrade,
  title: '中亚中欧班列补贴',
  summary: '用中亚、中欧班列运货，每列补 10 万元，一年最多 50 万元。',
  keywords: ['班列', '中欧班列', '中亚班列', '铁路', '火车', '物流', '运费'],
  audience: ['enterprise'],
  occasions: ['export'],
  kind: 'entitlement',
  unit: '元',
  clauses: [clause],
  office: '市商务局、市财政局',
  inputs: {
    trains: count('一年的班列数', '列', { hint: '一年里中亚、中欧班列的列数' }),
  },
  compute: ({ trains }) => ({
    amount: cap(
      product(trains, EACH_TRAIN, '按列数计的补贴', clause),
      MOST_A_YEAR,
      '班列补贴',
      clause,
    ),
  }),
  conditions: [WITHIN_PERIOD],
  cautions: [
    '条文没有说一年最多 50 万元是按一家企业算，还是全市一共这么多。',
    '条文没有说补给谁：发货的企业，还是经营班列的单位。',
  ],
  examples: [
    {
      title: '一年 3 列',
      inputs: { trains: '3' },
      working: '3 × 100,000 = 300,000',
      total: '300000.00',
    },
    {
      title: '一年 5 列，正好到最高额',
      inputs: { trains: '5' },
      working: '5 × 100,000 = 500,000，正好是最高额',
      total: '500000.00',
    },
    {
      title: '一年 6 列，超过最高额',
      inputs: { trains: '6' },
      working: '6 × 100,000 = 600,000，超过 50 万元，按 500,000',
      total: '500000.00',
    },
  ],
})

import { count, defineRule, fixed, product } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { foreignTrade, WITHIN_PERIOD } from './document.ts'

const clause: Clause = {
  at: '四（一）2',
  says: '市级外贸企业孵化中心每孵化出一家年出口达到 300 万元的企业，奖 5,000 元。',
}

const EACH_FIRM = fixed(5_000, '元/家', '', clause)

export default defineRule({
  id: 'foreign-trade/incubator-graduates',
  document: foreignTrade,
  title: '孵化出口企业奖励',
  summary: '市级外贸企业孵化中心每孵化出一家年自营出口达到 300 万元的企业，奖 5,000 元。',
  keywords: ['孵化中心', '孵化器', '孵化企业', '出口企业', '外贸奖励'],
  audience: ['enterprise'],
  occasions: ['trade-platform'],
  kind: 'entitlement',
  unit: '元',
  clauses: [clause],
  office: '市商务局、市财政局',
  inputs: {
    graduates: count('孵化出的出口企业数', '家', { hint: '年自营出口达到 300 万元的才算' }),
  },
  compute: ({ graduates }) => ({ amount: product(graduates, EACH_FIRM, '孵化奖励', clause) }),
  conditions: [
    '是市级外贸企业孵化中心。',
    '每家企业的年自营出口额都达到 300 万元。',
    WITHIN_PERIOD,
  ],
  cautions: ['条文没有说同一家企业第二年再达到 300 万元，还奖不奖。'],
  examples: [
    {
      title: '孵化出 4 家',
      inputs: { graduates: '4' },
      working: '4 × 5,000 = 20,000',
      total: '20000.00',
    },
    {
      title: '一家也没有',
      inputs: { graduates: '0' },
      working: '0 × 5,000 = 0',
      total: '0.00',
    },
  ],
})

import { cited, defineRule, flag, yuan } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { foreignTrade, WITHIN_PERIOD } from './document.ts'

const clause: Clause = {
  at: '四（一）3',
  says: '市级外贸企业孵化中心升为省级的，认定当年一次奖 10 万元。',
}

const AWARD = yuan(100_000, '一次性奖励', clause)

export default defineRule({
  id: 'foreign-trade/incubator-recognition',
  document: foreignTrade,
  title: '省级外贸企业孵化中心奖励',
  summary: '市级外贸企业孵化中心被认定为省级，认定当年一次奖 10 万元。',
  keywords: ['孵化中心', '孵化器', '省级认定', '一次性奖励'],
  audience: ['enterprise'],
  occasions: ['trade-platform'],
  kind: 'entitlement',
  unit: '元',
  clauses: [clause],
  office: '市商务局、市财政局',
  inputs: {
    recognised: flag('当年被认定为省级外贸企业孵化中心'),
  },
  compute: ({ recognised }) => ({ requires: [cited(recognised, clause)], amount: AWARD }),
  conditions: ['认定前已经是市级外贸企业孵化中心。', '奖励只给一次，以前没有领过。', WITHIN_PERIOD],
  examples: [
    {
      title: '当年被认定',
      inputs: { recognised: true },
      working: '一次性 100,000',
      total: '100000.00',
    },
    {
      title: '没有被认定',
      inputs: { recognised: false },
      working: '不是省级孵化中心，没有奖励',
      status: 'not-eligible',
      total: '0.00',
    },
  ],
})

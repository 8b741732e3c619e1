import { cited, defineRule, flag, yuan } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { foreignTrade, WITHIN_PERIOD } from './document.ts'

const clause: Clause = {
  at: '三（一）',
  says: '电子商务企业被认定为省级跨境电商示范企业的，当年一次奖 10 万元。',
}

const AWARD = yuan(100_000, '一次性奖励', clause)

export default defineRule({
  id: 'foreign-trade/ecommerce-demonstration',
  document: foreignTrade,
  title: '省级跨境电商示范企业奖励',
  summary: '电商企业被认定为省级跨境电商示范企业，认定当年一次奖 10 万元。',
  keywords: ['跨境电商', '示范企业', '省级认定', '电子商务', '一次性奖励'],
  audience: ['enterprise'],
  occasions: ['trade-platform'],
  kind: 'entitlement',
  unit: '元',
  clauses: [clause],
  office: '各县（市、区）人民政府、朔州经济开发区管委会',
  inputs: {
    recognised: flag('当年被认定为省级跨境电商示范企业'),
  },
  compute: ({ recognised }) => ({ requires: [cited(recognised, clause)], amount: AWARD }),
  conditions: ['是电子商务企业。', '奖励只给一次，以前没有领过。', WITHIN_PERIOD],
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
      working: '不是省级示范企业，没有奖励',
      status: 'not-eligible',
      total: '0.00',
    },
  ],
})

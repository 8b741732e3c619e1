import { cap, defineRule, money, percent, share, yuan } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { foreignTrade, WITHIN_PERIOD } from './document.ts'

const clause: Clause = {
  at: '二（一）',
  says: '加工贸易企业搬到朔州，搬迁费用补 20%，最高 50 万元，由市、县两级出。',
}

const RATE = percent(20, '', clause)
const MOST = yuan(500_000, '', clause)

export default defineRule({
  id: 'foreign-trade/relocation',
  document: foreignTrade,
  title: '加工贸易企业搬迁补贴',
  summary: '加工贸易企业从外地搬到朔州，搬迁费用补 20%，最高 50 万元。',
  keywords: ['搬迁', '搬家', '产业转移', '加工贸易', '落户', '招商'],
  audience: ['enterprise'],
  occasions: ['processing-trade'],
  kind: 'entitlement',
  unit: '元',
  clauses: [clause],
  office: '各县（市、区）人民政府、朔州经济开发区管委会',
  inputs: {
    relocationCost: money('搬迁费用', { hint: '搬到朔州的过程中花的钱' }),
  },
  compute: ({ relocationCost }) => ({
    amount: cap(share(relocationCost, RATE, '搬迁费用的 20%', clause), MOST, '搬迁补贴', clause),
  }),
  conditions: ['是从外地转移到朔州的加工贸易企业。', WITHIN_PERIOD],
  cautions: ['条文没有列出哪些开支算搬迁费用。'],
  examples: [
    {
      title: '搬迁花了 120 万元',
      inputs: { relocationCost: '1200000' },
      working: '1,200,000 × 20% = 240,000',
      total: '240000.00',
    },
    {
      title: '花了 250 万元，正好到最高额',
      inputs: { relocationCost: '2500000' },
      working: '2,500,000 × 20% = 500,000，正好是最高额',
      total: '500000.00',
    },
    {
      title: '花了 300 万元，超过最高额',
      inputs: { relocationCost: '3000000' },
      working: '3,000,000 × 20% = 600,000，超过 50 万元，按 500,000',
      total: '500000.00',
    },
  ],
})

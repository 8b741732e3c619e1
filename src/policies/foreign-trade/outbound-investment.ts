import {
  above,
  boundReading,
  cap,
  defineRule,
  money,
  percent,
  share,
  yuan,
} from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { foreignTrade, WITHIN_PERIOD } from './document.ts'

const clause: Clause = {
  at: '五',
  says: '企业当年实际投到境外 3,000 万元以上的，奖实际投资额的 1%，最高 50 万元。',
}

const LEAST_INVESTMENT = yuan(30_000_000, '', clause)
const RATE = percent(1, '', clause)
const MOST = yuan(500_000, '', clause)

export default defineRule({
  id: 'foreign-trade/outbound-investment',
  document: foreignTrade,
  title: '境外投资奖励',
  summary: '一年里实际投到境外 3,000 万元以上的企业，奖投资额的 1%，最高 50 万元。',
  keywords: ['境外投资', '对外投资', '海外投资', '走出去', '一带一路', '产能合作'],
  audience: ['enterprise'],
  occasions: ['export'],
  kind: 'entitlement',
  unit: '元',
  clauses: [clause],
  office: '市商务局、市财政局',
  inputs: {
    investment: money('当年实际境外投资额', { hint: '折成人民币，当年已经投出的数' }),
  },
  readings: { bound: boundReading('3000万元以上') },
  compute: ({ investment }, { bound }) => ({
    requires: [above(investment, LEAST_INVESTMENT, bound, '', clause)],
    amount: cap(share(investment, RATE, '投资额的 1%', clause), MOST, '境外投资奖励', clause),
  }),
  conditions: ['投资是当年实际投出的，不是协议数。', WITHIN_PERIOD],
  cautions: ['条文提到“一带一路”，没有说投到其他国家的算不算。'],
  examples: [
    {
      title: '当年投资 4,200 万元',
      inputs: { investment: '42000000' },
      working: '42,000,000 × 1% = 420,000',
      total: '420000.00',
      low: '420000.00',
      high: '420000.00',
    },
    {
      title: '正好 3,000 万元',
      inputs: { investment: '30000000' },
      working: '“以上”含本数：30,000,000 × 1% = 300,000；不含本数则没有',
      total: '300000.00',
      low: '0.00',
      high: '300000.00',
    },
    {
      title: '5,000 万元，正好到最高额',
      inputs: { investment: '50000000' },
      working: '50,000,000 × 1% = 500,000，正好是最高额',
      total: '500000.00',
      low: '500000.00',
      high: '500000.00',
    },
    {
      title: '8,000 万元，超过最高额',
      inputs: { investment: '80000000' },
      working: '80,000,000 × 1% = 800,000，超过 50 万元，按 500,000',
      total: '500000.00',
    },
    {
      title: '差一分不到 3,000 万元',
      inputs: { investment: '29999999.99' },
      working: '29,999,999.99 不到 30,000,000',
      status: 'not-eligible',
      total: '0.00',
      low: '0.00',
      high: '0.00',
    },
  ],
})

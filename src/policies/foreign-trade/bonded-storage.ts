import { defineRule, money, percent, share } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { foreignTrade, WITHIN_PERIOD } from './document.ts'

const clause: Clause = {
  at: '二（三）',
  says: '做加工贸易的企业，货物进境存进平朔保税仓库的，仓储费补一半。',
}

const HALF = percent(50, '', clause)

export default defineRule({
  id: 'foreign-trade/bonded-storage',
  document: foreignTrade,
  title: '保税仓库仓储费补贴',
  summary: '加工贸易企业把进境货物存进平朔保税仓库，仓储费补一半。',
  keywords: ['仓储', '仓储费', '保税仓库', '平朔', '仓库', '加工贸易', '缓税'],
  audience: ['enterprise'],
  occasions: ['processing-trade'],
  kind: 'entitlement',
  unit: '元',
  clauses: [clause],
  office: '市商务局、市财政局',
  inputs: {
    storageFee: money('仓储费', { hint: '付给平朔保税仓库的仓储费' }),
  },
  compute: ({ storageFee }) => ({ amount: share(storageFee, HALF, '仓储费补贴', clause) }),
  conditions: [
    '是加工贸易企业，货物为加工贸易进境。',
    '存的是平朔的公用型保税仓库。',
    WITHIN_PERIOD,
  ],
  cautions: ['条文没有设最高额，也没有说能补多久。'],
  examples: [
    {
      title: '仓储费 8 万元',
      inputs: { storageFee: '80000' },
      working: '80,000 × 50% = 40,000',
      total: '40000.00',
    },
    {
      title: '半分进一分',
      inputs: { storageFee: '12345.67' },
      working: '12,345.67 × 50% = 6,172.835，四舍五入到分是 6,172.84',
      total: '6172.84',
    },
  ],
})

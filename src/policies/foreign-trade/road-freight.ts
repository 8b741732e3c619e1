import { atLeast, defineRule, money, percent, share, yuan } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { foreignTrade, WITHIN_PERIOD } from './document.ts'

const clause: Clause = {
  at: '一（四）2',
  says: '年出口达到 1,000 万元的企业，产品从朔州运到天津港的公路运费补 5%。',
}

// 达到…以上: the figure itself counts, no reading needed.
const LEAST_EXPORTS = yuan(10_000_000, '', clause)
const RATE = percent(5, '', clause)

export default defineRule({
  id: 'foreign-trade/road-freight',
  document: foreignTrade,
  title: '到天津港公路运费补贴',
  summary: '一年自营出口达到 1,000 万元的企业，产品从朔州到天津港的公路运费补 5%。',
  keywords: ['运费', '公路运输', '天津港', '物流', '货运', '汽车运输', '陆运'],
  audience: ['enterprise'],
  occasions: ['export'],
  kind: 'entitlement',
  unit: '元',
  clauses: [clause],
  office: '各县（市、区）人民政府、朔州经济开发区管委会',
  inputs: {
    annualExports: money('年自营出口额', {
      hint: '折成人民币，不含代理出口',
      fact: 'annual-exports',
    }),
    roadFreight: money('到天津港的公路运费', { hint: '只算产品从朔州到天津港这一段' }),
  },
  compute: ({ annualExports, roadFreight }) => ({
    requires: [atLeast(annualExports, LEAST_EXPORTS, '', clause)],
    amount: share(roadFreight, RATE, '公路运费补贴', clause),
  }),
  conditions: ['是朔州的企业，产品从朔州运出。', WITHIN_PERIOD],
  cautions: ['条文只写了天津港，运到其他港口的运费没有提到。'],
  examples: [
    {
      title: '年出口 1,500 万元，运费 40 万元',
      inputs: { annualExports: '15000000', roadFreight: '400000' },
      working: '400,000 × 5% = 20,000',
      total: '20000.00',
    },
    {
      title: '年出口正好 1,000 万元',
      inputs: { annualExports: '10000000', roadFreight: '123456.70' },
      working: '“达到”含本数：123,456.70 × 5% = 6,172.835，四舍五入到分是 6,172.84',
      total: '6172.84',
    },
    {
      title: '差一分不到 1,000 万元',
      inputs: { annualExports: '9999999.99', roadFreight: '400000' },
      working: '9,999,999.99 不到 10,000,000',
      status: 'not-eligible',
      total: '0.00',
    },
  ],
})

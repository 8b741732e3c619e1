import { above, atLeast, boundReading, count, defineRule, fixed, money } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { foreignTrade } from './document.ts'
import { LEAST_VOLUME, volumeAward } from './volume-award.ts'

const clause: Clause = {
  at: '三（二）',
  says: '外贸综合服务企业落户朔州，当年服务 15 家以上企业、进出口达到 5,000 万元的一次奖 50 万元，3,000 万元的 30 万元，1,000 万元的 10 万元。',
}

const LEAST_FIRMS = fixed(15, '家', '', clause)

export default defineRule({
  id: 'foreign-trade/trade-service-firm',
  document: foreignTrade,
  title: '外贸综合服务企业落户奖励',
  summary:
    '外贸综合服务企业落户朔州，当年服务 15 家以上企业、进出口额达到 1,000 万元起，按档一次奖 10 万、30 万或 50 万元。',
  keywords: ['外贸综合服务', '外综服', '代理报关', '服务中小企业', '落户奖励'],
  kind: 'entitlement',
  unit: '元',
  clauses: [clause],
  office: '各县（市、区）人民政府、朔州经济开发区管委会',
  inputs: {
    firmsServed: count('服务的企业数', '家', { hint: '落户当年服务过的企业' }),
    tradeVolume: money('落户当年的进出口额', { hint: '进口加出口，折成人民币' }),
  },
  readings: { bound: boundReading('15家以上') },
  compute: ({ firmsServed, tradeVolume }, { bound }) => ({
    requires: [
      above(firmsServed, LEAST_FIRMS, bound, '', clause),
      atLeast(tradeVolume, LEAST_VOLUME, '', clause),
    ],
    amount: volumeAward(tradeVolume, clause),
  }),
  conditions: [
    '企业在文件有效期（2022 年至 2024 年）内落户朔州，两个数都是当年的。',
    '奖励只给一次，以前没有领过。',
  ],
  cautions: ['标题写“服务中小企业”，条文只写“企业”，没有说大企业算不算在 15 家里。'],
  examples: [
    {
      title: '服务 20 家，进出口 3,200 万元',
      inputs: { firmsServed: '20', tradeVolume: '32000000' },
      working: '20 家够 15 家；达到 3,000 万元、不到 5,000 万元：300,000',
      total: '300000.00',
      low: '300000.00',
      high: '300000.00',
    },
    {
      title: '正好 15 家，正好 1,000 万元',
      inputs: { firmsServed: '15', tradeVolume: '10000000' },
      working: '“以上”含本数，15 家够；达到 1,000 万元：100,000；不含本数则没有',
      total: '100000.00',
      low: '0.00',
      high: '100000.00',
    },
    {
      title: '只服务了 14 家',
      inputs: { firmsServed: '14', tradeVolume: '60000000' },
      working: '14 家不够 15 家，进出口再多也没有',
      status: 'not-eligible',
      total: '0.00',
      low: '0.00',
      high: '0.00',
    },
    {
      title: '进出口不到 1,000 万元',
      inputs: { firmsServed: '30', tradeVolume: '9999999.99' },
      working: '9,999,999.99 不到 10,000,000',
      status: 'not-eligible',
      total: '0.00',
      low: '0.00',
      high: '0.00',
    },
  ],
})

import { defineRule, money } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { foreignTrade, WITHIN_PERIOD } from './document.ts'
import { growthAward, growthCautions, growthReadings } from './growth-award.ts'

const clause: Clause = {
  at: '三（三）',
  says: '一年服务贸易收入达到 3,000 万元的企业，按收入的 1% 扶持；往上每多 1,000 万元加奖 5 万元，最高 50 万元。',
}

export default defineRule({
  id: 'foreign-trade/service-trade',
  document: foreignTrade,
  title: '服务贸易奖励',
  summary: '一年服务贸易收入达到 3,000 万元，按收入的 1% 扶持，收入越多加奖越多，最高 50 万元。',
  keywords: ['服务贸易', '技术贸易', '服务出口', '软件出口', '服务外包', '外贸奖励'],
  audience: ['enterprise'],
  occasions: ['export'],
  kind: 'entitlement',
  unit: '元',
  clauses: [clause],
  office: '各县（市、区）人民政府、朔州经济开发区管委会',
  inputs: {
    serviceRevenue: money('年服务贸易收入', { hint: '折成人民币，一年的总额' }),
  },
  readings: growthReadings,
  compute: ({ serviceRevenue }, readings) => growthAward(serviceRevenue, readings, clause),
  conditions: [WITHIN_PERIOD],
  cautions: [...growthCautions, '条文没有说哪些收入算服务贸易收入。'],
  examples: [
    {
      title: '收入 3,600 万元',
      inputs: { serviceRevenue: '36000000' },
      working:
        '3,600万 × 1% = 360,000，多出 600 万元不满一档；最低（1% 只按 3,000 万元）300,000，最高（按比例 0.6 档）360,000 + 30,000 = 390,000',
      total: '360000.00',
      low: '300000.00',
      high: '390000.00',
    },
    {
      title: '正好 3,000 万元',
      inputs: { serviceRevenue: '30000000' },
      working: '3,000万 × 1% = 300,000，没有多出的部分，怎么读都一样',
      total: '300000.00',
      low: '300000.00',
      high: '300000.00',
    },
    {
      title: '收入 4,500 万元，正好到最高额',
      inputs: { serviceRevenue: '45000000' },
      working:
        '450,000 + 1 档 × 50,000 = 500,000；最低 300,000 + 50,000 = 350,000；最高（加奖才封顶、按比例 1.5 档）450,000 + 75,000 = 525,000',
      total: '500000.00',
      low: '350000.00',
      high: '525000.00',
    },
    {
      title: '收入 8,000 万元，按“加奖才封顶”读',
      inputs: { serviceRevenue: '80000000' },
      readings: { formula: 'cap-on-increments' },
      working:
        '800,000 + 5 档 × 50,000 = 1,050,000；另外两种读法 1,050,000、550,000 都超过 50 万元，按 500,000',
      total: '1050000.00',
      low: '500000.00',
      high: '1050000.00',
    },
    {
      title: '差一分不到 3,000 万元',
      inputs: { serviceRevenue: '29999999.99' },
      working: '29,999,999.99 不到 30,000,000',
      status: 'not-eligible',
      total: '0.00',
      low: '0.00',
      high: '0.00',
    },
  ],
})

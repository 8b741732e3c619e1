import { defineRule, money } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { foreignTrade, WITHIN_PERIOD } from './document.ts'
import { growthAward, growthCautions, growthReadings } from './growth-award.ts'

const clause: Clause = {
  at: '三（四）',
  says: '一年高新技术产品出口达到 3,000 万元的企业，按出口额的 1% 扶持；往上每多 1,000 万元加奖 5 万元，最高 50 万元。',
}

export default defineRule({
  id: 'foreign-trade/high-tech-exports',
  document: foreignTrade,
  title: '高新技术产品出口奖励',
  summary:
    '一年自营出口高新技术产品达到 3,000 万元，按出口额的 1% 扶持，出口越多加奖越多，最高 50 万元。',
  keywords: ['高新技术', '高新技术产品', '科技产品', '出口', '外贸奖励'],
  audience: ['enterprise'],
  occasions: ['export'],
  kind: 'entitlement',
  unit: '元',
  clauses: [clause],
  office: '各县（市、区）人民政府、朔州经济开发区管委会',
  inputs: {
    highTechExports: money('年高新技术产品自营出口额', { hint: '折成人民币，一年的总额' }),
  },
  readings: growthReadings,
  compute: ({ highTechExports }, readings) => growthAward(highTechExports, readings, clause),
  conditions: [WITHIN_PERIOD],
  cautions: [
    ...growthCautions,
    '条文先写“高新技术产品出口额”，后面的 1% 和加奖只写“出口额”。这里都按高新技术产品的出口额算，条文没有说是不是指全部出口额。',
    '条文没有说高新技术产品按哪个目录认定。',
  ],
  examples: [
    {
      title: '出口 4,000 万元',
      inputs: { highTechExports: '40000000' },
      working:
        '4,000万 × 1% = 400,000，加 1 档 × 50,000 = 450,000；最低（1% 只按 3,000 万元）300,000 + 50,000 = 350,000',
      total: '450000.00',
      low: '350000.00',
      high: '450000.00',
    },
    {
      title: '差 1 元不满一档',
      inputs: { highTechExports: '39999999' },
      working:
        '39,999,999 × 1% = 399,999.99，0 档；最低 300,000；最高（按比例 0.9999999 档）399,999.99 + 49,999.995 = 449,999.985，到分是 449,999.99',
      total: '399999.99',
      low: '300000.00',
      high: '449999.99',
    },
    {
      title: '出口 6,500 万元，按“1% 只按 3,000 万元”读',
      inputs: { highTechExports: '65000000' },
      readings: { formula: 'rate-on-base' },
      working:
        '300,000 + 3 档 × 50,000 = 450,000（最低）；最高（加奖才封顶、按比例 3.5 档）650,000 + 175,000 = 825,000',
      total: '450000.00',
      low: '450000.00',
      high: '825000.00',
    },
    {
      title: '只出口 2,000 万元',
      inputs: { highTechExports: '20000000' },
      working: '20,000,000 不到 30,000,000',
      status: 'not-eligible',
      total: '0.00',
      low: '0.00',
      high: '0.00',
    },
  ],
})

import { defineRule, difference, money, number, product } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { serviceRecovery } from './document.ts'

const clause: Clause = {
  at: '（一）',
  says: '住宿和餐饮业用的非居民管道天然气，配气价格（购销差价）按居民的算，可以延到 2020 年 12 月 31 日。',
}

export default defineRule({
  id: 'service-recovery/gas-price',
  document: serviceRecovery,
  title: '住宿餐饮业天然气配气价',
  summary: '宾馆、饭店用的管道天然气，配气费按居民的标准收，用到 2020 年底。算出省下多少气费。',
  keywords: ['天然气', '燃气', '煤气', '气费', '气价', '配气', '宾馆', '酒店', '饭店', '餐馆'],
  audience: ['enterprise'],
  occasions: ['shop'],
  kind: 'saving',
  unit: '元',
  headline: '省下的气费',
  clauses: [clause],
  office: '市发改委、市财政局',
  inputs: {
    nonResidentFee: money('非居民的配气价格', {
      unit: '元/m³',
      hint: '每立方米多少元，公报没有印，问供气公司',
    }),
    residentFee: money('居民的配气价格', { unit: '元/m³', hint: '每立方米多少元，问供气公司' }),
    cubicMetres: number('用气量', 'm³', { hint: '到 2020 年 12 月 31 日为止用的' }),
  },
  parts: { residentFee: 'nonResidentFee' },
  compute({ nonResidentFee, residentFee, cubicMetres }) {
    const less = difference(nonResidentFee, residentFee, '每立方米便宜', clause)
    return { amount: product(less, cubicMetres, '省下的气费', clause) }
  },
  conditions: ['是住宿和餐饮业，用的是非居民管道天然气。', '气是在 2020 年 12 月 31 日以前用的。'],
  cautions: [
    '只有配气价格（购销差价）按居民的算，买气的价钱不变。',
    '条文只说延到年底，没有印从哪天开始，也没有印两种配气价格是多少。',
    '条文写的是“可”延长，要看市里怎么落实。',
  ],
  examples: [
    {
      title: '配气价差 0.4 元，用气 2 万立方米',
      inputs: { nonResidentFee: '0.9', residentFee: '0.5', cubicMetres: '20000' },
      working: '(0.9 − 0.5) × 20,000 = 8,000',
      total: '8000.00',
    },
    {
      title: '价格有四位小数',
      inputs: { nonResidentFee: '0.8765', residentFee: '0.4321', cubicMetres: '1234.5' },
      working: '(0.8765 − 0.4321) × 1,234.5 = 0.4444 × 1,234.5 = 548.6118，到分 548.61',
      total: '548.61',
    },
    {
      title: '两种价格一样',
      inputs: { nonResidentFee: '0.5', residentFee: '0.5', cubicMetres: '20000' },
      working: '(0.5 − 0.5) × 20,000 = 0',
      total: '0.00',
    },
  ],
})

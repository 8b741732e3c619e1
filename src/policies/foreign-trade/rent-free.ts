import { cap, count, defineRule, fixed, money, product } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { foreignTrade, WITHIN_PERIOD } from './document.ts'

const clause: Clause = {
  at: '二（二）',
  says: '搬到朔州的加工贸易企业要用标准化厂房和办公用房的，当地政府帮着解决，三年不收租金。',
}

/** 3 年. */
const FREE_MONTHS = fixed(36, '月', '', clause)

export default defineRule({
  id: 'foreign-trade/rent-free',
  document: foreignTrade,
  title: '加工贸易企业厂房免租',
  summary: '加工贸易企业搬到朔州，用当地政府帮助解决的标准厂房和办公用房，三年内不用交租金。',
  keywords: ['免租', '房租', '租金', '厂房', '办公用房', '标准化厂房', '加工贸易', '产业转移'],
  audience: ['enterprise'],
  occasions: ['processing-trade'],
  kind: 'saving',
  unit: '元',
  clauses: [clause],
  office: '各县（市、区）人民政府、朔州经济开发区管委会',
  inputs: {
    monthlyRent: money('每月租金', { unit: '元/月', hint: '厂房和办公用房本来的月租金' }),
    months: count('租用的月数', '月', { hint: '最多算 36 个月' }),
  },
  compute: ({ monthlyRent, months }) => ({
    amount: product(
      monthlyRent,
      cap(months, FREE_MONTHS, '免租的月数', clause),
      '免掉的租金',
      clause,
    ),
  }),
  conditions: ['是从外地转移到朔州的加工贸易企业。', '房子由当地政府帮助解决。', WITHIN_PERIOD],
  cautions: ['条文没有说三年从哪天算起。', '条文没有说企业自己找的房子免不免租。'],
  examples: [
    {
      title: '月租 2 万元，租两年',
      inputs: { monthlyRent: '20000', months: '24' },
      working: '20,000 × 24 = 480,000',
      total: '480000.00',
    },
    {
      title: '正好三年',
      inputs: { monthlyRent: '8333.33', months: '36' },
      working: '8,333.33 × 36 = 299,999.88',
      total: '299999.88',
    },
    {
      title: '租五年，只免三年',
      inputs: { monthlyRent: '15000', months: '60' },
      working: '60 个月超过 36 个月：15,000 × 36 = 540,000',
      total: '540000.00',
    },
  ],
})

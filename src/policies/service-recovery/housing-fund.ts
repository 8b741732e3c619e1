import {
  cap,
  count,
  defineRule,
  difference,
  fixed,
  money,
  percentage,
  product,
  share,
} from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { serviceRecovery } from './document.ts'

const clause: Clause = {
  at: '（三）',
  says: '餐饮住宿、文化旅游企业因疫情经营困难，经行业主管部门认定，可以申请少缴（降低比例）或者晚缴住房公积金，都不超过一年。',
}

/** However long it was asked for. */
export const MOST_MONTHS = fixed(12, '月', '', clause)

export default defineRule({
  id: 'service-recovery/housing-fund',
  document: serviceRecovery,
  title: '降低住房公积金缴存比例',
  summary:
    '餐饮住宿、文化旅游企业受疫情影响经营困难，可以申请把公积金缴存比例降下来，最长一年。算出单位少缴多少。',
  keywords: ['公积金', '住房公积金', '缴存比例', '缓缴', '降比例', '餐饮', '住宿', '旅游'],
  audience: ['enterprise'],
  occasions: ['staff'],
  kind: 'saving',
  unit: '元',
  headline: '单位少缴的公积金',
  clauses: [clause],
  office: '市住房公积金管理中心',
  inputs: {
    monthlyBase: money('每月缴存基数', { unit: '元/月', hint: '全部职工的基数合计' }),
    oldRate: percentage('原来的缴存比例', { hint: '单位缴的那部分，如 12' }),
    newRate: percentage('降低后的缴存比例', { hint: '批准的比例，单位缴的那部分' }),
    months: count('降比例的月数', '月', { hint: '最多算 12 个月' }),
  },
  parts: { newRate: 'oldRate' },
  compute({ monthlyBase, oldRate, newRate, months }) {
    const cut = difference(oldRate, newRate, '降低的比例', clause)
    const monthly = share(monthlyBase, cut, '每月少缴', clause)
    const counted = cap(months, MOST_MONTHS, '算的月数', clause)
    return { amount: product(monthly, counted, '少缴的公积金', clause) }
  },
  conditions: [
    '是服务业的餐饮住宿或者文化旅游企业，因疫情经营困难，行业主管部门认定过。',
    '向公积金中心申请，批准以后才能降。',
  ],
  cautions: [
    '缓缴不是少缴，晚缴的以后要补上，这里不算；缓到哪天，在“住房公积金最晚缓到哪天”里另算。',
    '最低能降到多少，公报没有印，以公积金中心的规定为准。',
    '条文没有说职工个人缴的那部分是不是跟着降，这里只算单位的。',
  ],
  examples: [
    {
      title: '基数 10 万元，12% 降到 5%，一年',
      inputs: { monthlyBase: '100000', oldRate: '12', newRate: '5', months: '12' },
      working: '100,000 × (12% − 5%) = 7,000；7,000 × 12 = 84,000',
      total: '84000.00',
    },
    {
      title: '填 18 个月，只算 12 个月',
      inputs: { monthlyBase: '50000', oldRate: '8', newRate: '5', months: '18' },
      working: '50,000 × 3% = 1,500；18 个月超过 12 个月：1,500 × 12 = 18,000',
      total: '18000.00',
    },
    {
      title: '比例有小数',
      inputs: { monthlyBase: '33333.33', oldRate: '8', newRate: '5.5', months: '3' },
      working: '33,333.33 × 2.5% = 833.33325；833.33325 × 3 = 2,499.99975，到分 2,500.00',
      total: '2500.00',
    },
    {
      title: '比例没有降',
      inputs: { monthlyBase: '100000', oldRate: '5', newRate: '5', months: '12' },
      working: '100,000 × (5% − 5%) × 12 = 0',
      total: '0.00',
    },
  ],
})

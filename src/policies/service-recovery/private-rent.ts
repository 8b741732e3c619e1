import { count, defineRule, money, percent, product, share } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { serviceRecovery } from './document.ts'

const clause: Clause = {
  at: '（二）',
  says: '交通运输、餐饮、住宿、旅游、展览、电影放映六类行业的纳税人租别的经营用房，鼓励房东把 2020 年 12 月 31 日以前的房租减半；减租的房东按国家和省里的规定少缴税费。',
}

const HALF = percent(50, '', clause)

export default defineRule({
  id: 'service-recovery/private-rent',
  document: serviceRecovery,
  title: '私人房东减半收租',
  summary:
    '交通运输、餐饮、住宿、旅游、展览、电影放映六类行业租的不是国有房屋，鼓励房东把 2020 年的房租减半。房东可以不减。',
  keywords: ['房租', '租金', '减租', '房东', '业主', '门面房', '商铺', '餐馆', '酒店', '电影院'],
  audience: ['enterprise'],
  occasions: ['shop'],
  kind: 'encouraged',
  unit: '元',
  headline: '房东愿意减的话，少交',
  clauses: [clause],
  office: '市国资委、市市场监管局、市规划和自然资源局、市财政局、市税务局、市直属机关事务服务中心',
  inputs: {
    monthlyRent: money('每月租金', { unit: '元/月', hint: '减租以前的月租金' }),
    months: count('减租的月数', '月', {
      max: 12,
      hint: '房东答应减的月数，只算 2020 年里的',
    }),
  },
  compute: ({ monthlyRent, months }) => ({
    amount: share(product(monthlyRent, months, '本来的租金'), HALF, '少交的租金', clause),
  }),
  conditions: [
    '是交通运输、餐饮、住宿、旅游、展览、电影放映六类行业之一的纳税人。',
    '租的不是国有的经营用房，房租是 2020 年 12 月 31 日以前的。',
  ],
  cautions: [
    '这只是鼓励房东减租，不是必须减，要和房东商量。',
    '条文没有说从哪个月减起。',
    '房东减了租，可以按国家和省里的规定减免税费，减多少公报没有印。',
  ],
  examples: [
    {
      title: '月租 8,000 元，减 7 个月',
      inputs: { monthlyRent: '8000', months: '7' },
      working: '8,000 × 7 × 50% = 28,000',
      total: '28000.00',
    },
    {
      title: '一半有半分钱',
      inputs: { monthlyRent: '1000.01', months: '1' },
      working: '1,000.01 × 1 × 50% = 500.005，到分 500.01',
      total: '500.01',
    },
    {
      title: '2020 年全年都减',
      inputs: { monthlyRent: '8000', months: '12' },
      working: '8,000 × 12 × 50% = 48,000',
      total: '48000.00',
    },
    {
      title: '房东没有减',
      inputs: { monthlyRent: '8000', months: '0' },
      working: '8,000 × 0 × 50% = 0',
      total: '0.00',
    },
  ],
})

import { cap, cited, defineRule, flag, money, percent, share, yuan } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { serviceRecovery } from './document.ts'

const clause: Clause = {
  at: '（十六）',
  says: '各县（市、区）办品牌美食文化节会，事先报备、商务部门同意的，补办会费用的 30%，最高 50 万元。',
}

const RATE = percent(30, '', clause)
const MOST = yuan(500_000, '', clause)

export default defineRule({
  id: 'service-recovery/food-festival',
  document: serviceRecovery,
  title: '美食节会补贴',
  summary: '各县办品牌美食文化节，事先报备、商务部门同意的，补办会费用的 30%，最高 50 万元。',
  keywords: ['美食节', '餐饮节', '节会', '美食', '餐饮', '办活动', '小吃节'],
  audience: ['enterprise'],
  occasions: ['tourism'],
  kind: 'entitlement',
  unit: '元',
  clauses: [clause],
  office: '市商务局、市财政局',
  inputs: {
    cost: money('节会的举办费用'),
    preApproved: flag('事先报备并经商务部门同意'),
  },
  compute: ({ cost, preApproved }) => ({
    requires: [cited(preApproved, clause)],
    amount: cap(share(cost, RATE, '举办费用的 30%', clause), MOST, '节会补贴', clause),
  }),
  conditions: ['是各县（市、区）举办的品牌美食文化节会。'],
  cautions: [
    '条文没有列出哪些开支算举办费用，也没有说补给县里还是补给承办的企业。',
    '条文没有说 50 万元是一场节会的最高数，还是一个县的。',
  ],
  examples: [
    {
      title: '办会花了 120 万元',
      inputs: { cost: '1200000', preApproved: true },
      working: '1,200,000 × 30% = 360,000',
      total: '360000.00',
    },
    {
      title: '花了 200 万元，超过最高额',
      inputs: { cost: '2000000', preApproved: true },
      working: '2,000,000 × 30% = 600,000，超过 50 万元，按 500,000',
      total: '500000.00',
    },
    {
      title: '差一点不到最高额',
      inputs: { cost: '1666666', preApproved: true },
      working: '1,666,666 × 30% = 499,999.80，不到 50 万元',
      total: '499999.80',
    },
    {
      title: '没有事先报备',
      inputs: { cost: '1200000', preApproved: false },
      working: '条文只补事先报备并经商务部门同意的',
      status: 'not-eligible',
      total: '0.00',
    },
  ],
})

import { defineRule, money, percent, share } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { foreignTrade, WITHIN_PERIOD } from './document.ts'

const clause: Clause = {
  at: '四（一）1',
  says: '市级外贸企业孵化中心从涉外部门请政策导师或业务导师，给孵化企业做日常辅导，授课费补 30%。',
}

const RATE = percent(30, '', clause)

export default defineRule({
  id: 'foreign-trade/incubator-training',
  document: foreignTrade,
  title: '孵化中心授课费补贴',
  summary: '市级外贸企业孵化中心请涉外部门的导师辅导孵化企业，授课费补 30%。',
  keywords: ['孵化中心', '孵化器', '培训', '授课费', '讲课费', '导师', '辅导'],
  audience: ['enterprise'],
  occasions: ['trade-platform'],
  kind: 'entitlement',
  unit: '元',
  clauses: [clause],
  office: '市商务局、市财政局',
  inputs: {
    trainingFees: money('授课费', { hint: '请涉外部门导师的授课费' }),
  },
  compute: ({ trainingFees }) => ({ amount: share(trainingFees, RATE, '授课费补贴', clause) }),
  conditions: [
    '是市级外贸企业孵化中心。',
    '导师来自涉外部门，给孵化对象做日常业务辅导。',
    WITHIN_PERIOD,
  ],
  examples: [
    {
      title: '授课费 6 万元',
      inputs: { trainingFees: '60000' },
      working: '60,000 × 30% = 18,000',
      total: '18000.00',
    },
    {
      title: '半分进一分',
      inputs: { trainingFees: '1234.55' },
      working: '1,234.55 × 30% = 370.365，四舍五入到分是 370.37',
      total: '370.37',
    },
  ],
})

import { defineRule, difference, money, percent, share, toFen } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { serviceRecovery } from './document.ts'

const clause: Clause = {
  at: '（四）',
  says: '2020 年全年，服务业企业缴当年的城镇土地使用税，税额标准打九折，按去年的 90%。',
}

const CUT = percent(10, '', clause)

export default defineRule({
  id: 'service-recovery/land-use-tax',
  document: serviceRecovery,
  validity: {
    from: '2020-01-01',
    to: '2020-12-31',
    period: '条文写明2020年1月1日至12月31日。',
  },
  title: '城镇土地使用税打九折',
  summary: '服务业企业 2020 年的城镇土地使用税，按去年标准的 90% 缴。算出少缴多少、要缴多少。',
  keywords: ['土地使用税', '城镇土地使用税', '土地税', '减税', '税', '九折', '服务业'],
  audience: ['enterprise'],
  occasions: ['tax'],
  kind: 'saving',
  unit: '元',
  headline: '少缴的土地使用税',
  clauses: [clause],
  office: '市财政局、市税务局',
  inputs: {
    lastYearTax: money('按去年标准要缴的税', {
      hint: '今年的土地，按去年每平方米的税额标准算出的全年税款',
    }),
  },
  compute({ lastYearTax }) {
    const saving = toFen(share(lastYearTax, CUT), '少缴的税', clause)
    const due = difference(lastYearTax, saving, '要缴的税', clause)
    return { amount: saving, lines: { saving, due } }
  },
  conditions: ['是服务业企业。', '缴的是 2020 年 1 月 1 日到 12 月 31 日的城镇土地使用税。'],
  cautions: [
    '打九折的是每平方米的税额标准。今年的地比去年多了或者少了，要按今年的面积填。',
    '条文没有说已经按老标准缴了的，是退还是抵以后的税，请问税务局。',
  ],
  examples: [
    {
      title: '按去年标准要缴 4 万元',
      inputs: { lastYearTax: '40000' },
      working: '40,000 × 10% = 4,000；要缴 40,000 − 4,000 = 36,000',
      total: '4000.00',
      lines: { saving: '4000.00', due: '36000.00' },
    },
    {
      title: '有角分，两个数加起来正好',
      inputs: { lastYearTax: '12345.67' },
      working: '12,345.67 × 10% = 1,234.567，到分 1,234.57；要缴 12,345.67 − 1,234.57 = 11,111.10',
      total: '1234.57',
      lines: { saving: '1234.57', due: '11111.10' },
    },
    {
      title: '半分钱也只进一次',
      inputs: { lastYearTax: '0.05' },
      working: '0.05 × 10% = 0.005，到分 0.01；要缴 0.05 − 0.01 = 0.04',
      total: '0.01',
      lines: { saving: '0.01', due: '0.04' },
    },
  ],
})

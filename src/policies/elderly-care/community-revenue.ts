import { defineRule, difference, money, percent, share } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { elderlyCare } from './document.ts'
import { taxRateField, taxSavedCaution, taxSavedLine } from './tax-saved.ts'

const clause: Clause = {
  at: '二（七）21',
  says: '养老机构做社区养老服务得的收入，算企业所得税时只按 90% 计入收入总额。',
}

const COUNTED_RATE = percent(90, '', clause)

export default defineRule({
  id: 'elderly-care/community-revenue',
  document: elderlyCare,
  title: '社区养老收入少算多少',
  summary: '养老机构做社区养老服务的收入，交企业所得税时只算 90%，另外 10% 不算收入。',
  keywords: ['社区养老', '养老机构', '日间照料', '企业所得税', '减税', '收入', '90%', '抵税'],
  audience: ['enterprise'],
  occasions: ['elderly-home'],
  kind: 'deduction',
  unit: '元',
  headline: '不算收入的部分',
  clauses: [clause],
  office: '市税务局',
  inputs: {
    revenue: money('社区养老服务的收入', { hint: '一年的，不含别的收入' }),
    taxRate: taxRateField,
  },
  compute({ revenue, taxRate }) {
    const counted = share(revenue, COUNTED_RATE, '计入收入总额的部分', clause)
    const amount = difference(revenue, counted, '不计入收入的部分', clause)
    return { amount, lines: { amount, ...taxSavedLine(amount, taxRate, clause) } }
  },
  conditions: ['收入是在社区做养老服务得的。'],
  cautions: [
    '算出来的是少算的收入，不是直接拿到的钱。填了税率，才看得出大约少交多少税。',
    taxSavedCaution,
  ],
  examples: [
    {
      title: '一年收入 80 万元，税率 25%',
      inputs: { revenue: '800000', taxRate: '25' },
      working: '800,000 − 800,000 × 90% = 80,000；80,000 × 25% = 20,000',
      total: '80000.00',
      lines: { amount: '80000.00', taxSaved: '20000.00' },
    },
    {
      title: '没有填税率',
      inputs: { revenue: '123456.75' },
      working: '123,456.75 − 111,111.075 = 12,345.675，四舍五入到 12,345.68',
      total: '12345.68',
      lines: { amount: '12345.68' },
    },
    {
      title: '省的税按没有取整的数算',
      inputs: { revenue: '100.15', taxRate: '25' },
      working: '100.15 × 10% = 10.015，记 10.02；10.015 × 25% = 2.50375，记 2.50',
      total: '10.02',
      lines: { amount: '10.02', taxSaved: '2.50' },
    },
  ],
})

import {
  above,
  boundReading,
  defineRule,
  difference,
  money,
  percent,
  share,
  yuan,
} from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { foreignTrade, WITHIN_PERIOD } from './document.ts'

const clause: Clause = {
  at: '一（三）',
  says: '年出口 500 万元以上的企业，出口通关费用补一半；船公司收的费用不算在内。',
}

const LEAST_EXPORTS = yuan(5_000_000, '', clause)
const HALF = percent(50, '', clause)

export default defineRule({
  id: 'foreign-trade/customs-clearance',
  document: foreignTrade,
  title: '出口通关费用补贴',
  summary: '一年自营出口 500 万元以上的企业，出口通关费用补一半，船公司收的费用不算。',
  keywords: ['通关', '报关', '报关费', '海关', '通关费用', '港杂费', '出口'],
  audience: ['enterprise'],
  occasions: ['export'],
  kind: 'entitlement',
  unit: '元',
  clauses: [clause],
  office: '市商务局、朔州海关、市财政局',
  inputs: {
    annualExports: money('年自营出口额', {
      hint: '折成人民币，不含代理出口',
      fact: 'annual-exports',
    }),
    clearanceCost: money('出口通关费用', { hint: '全年合计，含船公司收的费用' }),
    shippingCharges: money('其中船公司收的费用', { hint: '没有填 0' }),
  },
  parts: { shippingCharges: 'clearanceCost' },
  readings: { bound: boundReading('500万元以上') },
  compute({ annualExports, clearanceCost, shippingCharges }, { bound }) {
    const counted = difference(clearanceCost, shippingCharges, '可补的通关费用', clause)
    return {
      requires: [above(annualExports, LEAST_EXPORTS, bound, '', clause)],
      amount: share(counted, HALF, '通关费用补贴', clause),
    }
  },
  conditions: [WITHIN_PERIOD],
  cautions: ['条文没有列出哪些费用算通关费用，也没有设最高额。'],
  examples: [
    {
      title: '年出口 1,200 万元',
      inputs: { annualExports: '12000000', clearanceCost: '86000', shippingCharges: '26000' },
      working: '(86,000 − 26,000) × 50% = 30,000',
      total: '30000.00',
      low: '30000.00',
      high: '30000.00',
    },
    {
      title: '年出口正好 500 万元',
      inputs: { annualExports: '5000000', clearanceCost: '20000', shippingCharges: '5000' },
      working: '“以上”含本数：(20,000 − 5,000) × 50% = 7,500；不含本数则没有',
      total: '7500.00',
      low: '0.00',
      high: '7500.00',
    },
    {
      title: '正好 500 万元，按“不含本数”读',
      inputs: { annualExports: '5000000', clearanceCost: '20000', shippingCharges: '5000' },
      readings: { bound: 'exclusive' },
      working: '500 万元没有超过 500 万元',
      status: 'not-eligible',
      total: '0.00',
      low: '0.00',
      high: '7500.00',
    },
    {
      title: '差一分不到 500 万元',
      inputs: { annualExports: '4999999.99', clearanceCost: '20000', shippingCharges: '5000' },
      working: '4,999,999.99 不到 5,000,000，怎么读都不够',
      status: 'not-eligible',
      total: '0.00',
      low: '0.00',
      high: '0.00',
    },
  ],
})

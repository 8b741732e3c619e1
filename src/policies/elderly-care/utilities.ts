import { defineRule } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import {
  residentsPriceCautions,
  residentsPriceFields,
  savedAtResidentsPrice,
} from '../residents-price.ts'
import { elderlyCare } from './document.ts'

const clause: Clause = {
  at: '二（七）21',
  says: '养老机构用电、用水、用气、用热，照居民生活用的价格收；不能拿土地、房屋的性质当理由不给。',
}

export default defineRule({
  id: 'elderly-care/utilities',
  document: elderlyCare,
  title: '养老机构水电气热按居民价',
  summary: '养老机构的水、电、气、热按居民价格交费，比商业价格省下多少。一次算一样。',
  keywords: [
    '养老院',
    '敬老院',
    '养老机构',
    '水费',
    '电费',
    '气费',
    '暖气费',
    '取暖费',
    '居民价',
    '水电',
  ],
  audience: ['enterprise'],
  occasions: ['elderly-home'],
  kind: 'saving',
  unit: '元',
  headline: '省下的钱',
  clauses: [clause],
  office: '供水、供电、供气、供热单位；市发展改革委、市市场监管局、各县（市、区）人民政府等负责',
  inputs: residentsPriceFields,
  parts: { residentPrice: 'commercialPrice' },
  compute: (inputs) => ({ amount: savedAtResidentsPrice(inputs, clause) }),
  conditions: ['是养老机构，水电气热是养老机构自己用的。'],
  cautions: residentsPriceCautions,
  examples: [
    {
      title: '用电 12,000 度，单价 0.7125 元和 0.4770 元（举例的价）',
      inputs: { usage: '12000', commercialPrice: '0.7125', residentPrice: '0.4770' },
      working: '(0.7125 − 0.4770) × 12,000 = 0.2355 × 12,000 = 2,826',
      total: '2826.00',
    },
    {
      title: '半分进一分',
      inputs: { usage: '1.5', commercialPrice: '0.5070', residentPrice: '0.4770' },
      working: '(0.5070 − 0.4770) × 1.5 = 0.03 × 1.5 = 0.045，四舍五入到 0.05',
      total: '0.05',
    },
    {
      title: '两种价格一样',
      inputs: { usage: '800', commercialPrice: '2.61', residentPrice: '2.61' },
      working: '(2.61 − 2.61) × 800 = 0',
      total: '0.00',
    },
  ],
})

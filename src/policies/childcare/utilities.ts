import { defineRule } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import {
  residentsPriceCautions,
  residentsPriceFields,
  savedAtResidentsPrice,
} from '../residents-price.ts'
import { childcare } from './document.ts'

const clause: Clause = {
  at: '四（一）2',
  says: '婴幼儿照护服务机构的水、电、气、暖，照居民生活用的价格收。',
}

export default defineRule({
  id: 'childcare/utilities',
  document: childcare,
  title: '托育机构水电气暖按居民价',
  summary: '办托育机构的，水、电、气、暖按居民价格交费，比商业价格省下多少。一次算一样。',
  keywords: [
    '托育',
    '托班',
    '托儿所',
    '水费',
    '电费',
    '气费',
    '暖气费',
    '取暖费',
    '居民价',
    '水电',
  ],
  audience: ['enterprise'],
  occasions: ['nursery'],
  kind: 'saving',
  unit: '元',
  headline: '省下的钱',
  clauses: [clause],
  office: '供水、供电、供气、供暖单位；婴幼儿照护由卫生健康部门牵头',
  inputs: residentsPriceFields,
  parts: { residentPrice: 'commercialPrice' },
  compute: (inputs) => ({ amount: savedAtResidentsPrice(inputs, clause) }),
  conditions: ['是登记备案的婴幼儿照护服务机构。'],
  cautions: residentsPriceCautions,
  examples: [
    {
      title: '用电 5,000 度，单价 0.6 元和 0.48 元（举例的价）',
      inputs: { usage: '5000', commercialPrice: '0.6', residentPrice: '0.48' },
      working: '(0.6 − 0.48) × 5,000 = 0.12 × 5,000 = 600',
      total: '600.00',
    },
    {
      title: '用水 1,234 立方米，单价 4.85 元和 2.9 元（举例的价）',
      inputs: { usage: '1234', commercialPrice: '4.85', residentPrice: '2.9' },
      working: '(4.85 − 2.9) × 1,234 = 1.95 × 1,234 = 2,406.30',
      total: '2406.30',
    },
    {
      title: '半分进一分',
      inputs: { usage: '0.5', commercialPrice: '1.03', residentPrice: '1.02' },
      working: '0.01 × 0.5 = 0.005，四舍五入到 0.01',
      total: '0.01',
    },
    {
      title: '两种价格一样',
      inputs: { usage: '800', commercialPrice: '2.61', residentPrice: '2.61' },
      working: '(2.61 − 2.61) × 800 = 0',
      total: '0.00',
    },
  ],
})

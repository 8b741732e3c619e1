import { choice, defineRule, money, percentage, share } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { serviceRecovery } from './document.ts'

const clause: Clause = {
  at: '（四）',
  says: '公共交通运输、住宿餐饮、旅游娱乐、文化体育等企业的服务，不收增值税。',
}
const inputTax: Clause = {
  at: '第十条',
  says: '为免税项目买东西、买服务付的进项税，不能抵扣。',
  outside: '《中华人民共和国增值税暂行条例》',
}

export default defineRule({
  id: 'service-recovery/vat-exemption',
  document: serviceRecovery,
  title: '服务业免增值税',
  summary: '公交客运、宾馆饭店、旅游娱乐、文化体育等企业的服务收入免增值税。算出免掉多少税。',
  keywords: [
    '增值税',
    '免税',
    '免征增值税',
    '公交',
    '客运',
    '宾馆',
    '饭店',
    '餐饮',
    '旅游',
    '文体',
  ],
  audience: ['enterprise'],
  occasions: ['shop', 'tax'],
  kind: 'saving',
  unit: '元',
  headline: '免掉的增值税',
  clauses: [clause, inputTax],
  office: '市财政局、市税务局',
  inputs: {
    sector: choice('哪一类服务', {
      transport: '公共交通运输',
      hospitality: '住宿餐饮',
      tourism: '旅游娱乐',
      culture: '文化体育',
    }),
    sales: money('服务的销售额', { hint: '不含税，只填这类服务的收入' }),
    rate: percentage('本来的税率或者征收率', { hint: '公报没有印，按你们原来报税用的填' }),
  },
  compute: ({ sales, rate }) => ({ amount: share(sales, rate, '免掉的增值税', clause) }),
  conditions: [
    '是公共交通运输、住宿餐饮、旅游娱乐、文化体育等企业提供的服务；卖货的收入不算。',
    '运输只写了公共交通运输，没有写货运。',
  ],
  cautions: [
    '免税的收入，对应的进项税不能抵扣。这里没有减去本来能抵扣的；进项税多的，真正少缴的没有这么多。',
    '条文没有写从哪天免到哪天，国家另有公告，请问税务局。',
    '条文列了四类，后面还有一个“等”字，没有说别的服务算不算。',
  ],
  examples: [
    {
      title: '宾馆收入 50 万元，税率 6%',
      inputs: { sector: 'hospitality', sales: '500000', rate: '6' },
      working: '500,000 × 6% = 30,000',
      total: '30000.00',
    },
    {
      title: '客运公司收入 20 万元，税率 9%',
      inputs: { sector: 'transport', sales: '200000', rate: '9' },
      working: '200,000 × 9% = 18,000',
      total: '18000.00',
    },
    {
      title: '小规模的健身房，有角分',
      inputs: { sector: 'culture', sales: '123456.78', rate: '3' },
      working: '123,456.78 × 3% = 3,703.7034，到分 3,703.70',
      total: '3703.70',
    },
    {
      title: '正好半分钱',
      inputs: { sector: 'tourism', sales: '0.5', rate: '1' },
      working: '0.50 × 1% = 0.005，到分 0.01',
      total: '0.01',
    },
  ],
})

import { defineRule, money, sum } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { serviceRecovery } from './document.ts'

const clause: Clause = {
  at: '（十八）',
  says: '在市内落户、拿到网络货运许可的企业，每季度缴的税（连同代征代扣会员的）奖给企业，数额是税款里归市、县两级的全部，每季度兑现一次。',
}

export default defineRule({
  id: 'service-recovery/freight-platform',
  document: serviceRecovery,
  title: '网络货运企业奖补',
  summary: '在朔州落户、有网络货运许可证的企业，每季度缴的税，归市里和县里的那部分全部奖给企业。',
  keywords: ['网络货运', '货运平台', '无车承运', '物流', '货车', '税收返还', '奖补', '运输'],
  audience: ['enterprise'],
  occasions: ['online-shop'],
  kind: 'entitlement',
  unit: '元',
  headline: '这个季度的奖补',
  clauses: [clause],
  office: '市交通局、市财政局、市税务局',
  inputs: {
    cityTax: money('这个季度归市级的税', { hint: '上缴的税款里市级留的部分，含代征代扣的' }),
    countyTax: money('这个季度归县级的税', { hint: '上缴的税款里县级留的部分，含代征代扣的' }),
  },
  compute: ({ cityTax, countyTax }) => ({
    amount: sum([cityTax, countyTax], '网络货运奖补', clause),
  }),
  conditions: ['在市内注册落户，依法拿到网络货运经营许可证。', '税款已经缴了，按季度算。'],
  cautions: [
    '条文前面说奖纳税额的全部，后面说按归市、县两级的全额算；这里按后面的，归中央和省里的不奖。',
    '市级、县级各留多少，公报没有印，请问税务局或者财政局。',
  ],
  examples: [
    {
      title: '市级 18 万元，县级 32 万元',
      inputs: { cityTax: '180000', countyTax: '320000' },
      working: '180,000 + 320,000 = 500,000',
      total: '500000.00',
    },
    {
      title: '有角分',
      inputs: { cityTax: '1234.56', countyTax: '8765.43' },
      working: '1,234.56 + 8,765.43 = 9,999.99',
      total: '9999.99',
    },
    {
      title: '只有县级的',
      inputs: { cityTax: '0', countyTax: '50000' },
      working: '0 + 50,000 = 50,000',
      total: '50000.00',
    },
  ],
})

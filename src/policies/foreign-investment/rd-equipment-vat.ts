import { defineRule, money, percent, share } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { foreignInvestment } from './document.ts'

const clause: Clause = {
  at: '六（二十九）',
  says: '支持办外资研发中心；符合条件的，买国产设备的增值税全部退还，退税也给方便。',
}

const ALL = percent(100, '', clause)

export default defineRule({
  id: 'foreign-investment/rd-equipment-vat',
  document: foreignInvestment,
  title: '外资研发中心国产设备退增值税',
  summary: '符合条件的外资研发中心，买国产设备时付的增值税全部退还。',
  keywords: ['外资', '研发中心', '增值税', '退税', '国产设备', '设备', '外商'],
  audience: ['enterprise'],
  occasions: ['foreign-capital'],
  kind: 'entitlement',
  unit: '元',
  headline: '能退的增值税',
  clauses: [clause],
  office: '市财政局、市促投局、朔州海关等',
  inputs: {
    vatPaid: money('买国产设备付的增值税', { hint: '发票上写明的税额，不是设备价' }),
  },
  compute: ({ vatPaid }) => ({ amount: share(vatPaid, ALL, '退还的增值税', clause) }),
  conditions: ['是外资研发中心，符合国家规定的条件。', '买的是国产设备。'],
  cautions: [
    '“符合条件”是哪些条件，文件没有列。国家的退税办法另有条件、设备范围和期限，先问税务局。',
  ],
  examples: [
    {
      title: '付了 13 万元增值税',
      inputs: { vatPaid: '130000' },
      working: '130,000 × 100% = 130,000',
      total: '130000.00',
    },
    {
      title: '一分钱也退',
      inputs: { vatPaid: '0.01' },
      working: '0.01 × 100% = 0.01',
      total: '0.01',
    },
    {
      title: '厘位四舍五入',
      inputs: { vatPaid: '23456.785' },
      working: '23,456.785 × 100%，四舍五入到 23,456.79',
      total: '23456.79',
    },
  ],
})

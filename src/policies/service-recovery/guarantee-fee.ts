import { choose, defineRule, flag, money, percent, share } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { serviceRecovery } from './document.ts'

const clause: Clause = {
  at: '（七）',
  says: '政策性融资担保的费率降到 1.5% 以内；参与疫情防控的小微企业，市、县政府性担保机构的费率降到 1% 以内。',
}

const USUAL = percent('1.5', '', clause)
const LOWER = percent(1, '', clause)

export default defineRule({
  id: 'service-recovery/guarantee-fee',
  document: serviceRecovery,
  title: '融资担保费最高多少',
  summary:
    '服务业企业贷款找政策性担保公司担保，一年的担保费最高 1.5%；参与疫情防控的小微企业最高 1%。',
  keywords: ['担保', '担保费', '融资担保', '担保公司', '贷款', '反担保', '费率', '小微企业'],
  audience: ['enterprise'],
  occasions: ['loan'],
  kind: 'ceiling',
  apart: '要付的担保费，最高不超过这个数',
  unit: '元',
  headline: '一年的担保费最高',
  clauses: [clause],
  office: '市财政局、市金融办',
  inputs: {
    guaranteedAmount: money('担保的金额', { hint: '担保公司为多少贷款担保' }),
    epidemicControl: flag('作为小微企业参与疫情防控'),
  },
  compute({ guaranteedAmount, epidemicControl }) {
    const rate = choose(epidemicControl, LOWER, USUAL, '最高的担保费率', clause)
    return { amount: share(guaranteedAmount, rate, '一年的担保费最高', clause) }
  },
  conditions: [
    '担保的是市、县政策性（政府性）融资担保机构。',
    '是服务业企业；按 1% 的，是参与疫情防控的小微企业。',
  ],
  cautions: [
    '这是最高数，担保公司可以收得更低。',
    '条文没有写明费率是一年的，这里按通常的做法当作一年的。',
    '1.5% 这一档，条文写的是尽量落实降费，不是每笔都保证。',
  ],
  examples: [
    {
      title: '担保 200 万元',
      inputs: { guaranteedAmount: '2000000', epidemicControl: false },
      working: '2,000,000 × 1.5% = 30,000',
      total: '30000.00',
    },
    {
      title: '参与疫情防控的小微企业',
      inputs: { guaranteedAmount: '2000000', epidemicControl: true },
      working: '2,000,000 × 1% = 20,000',
      total: '20000.00',
    },
    {
      title: '有角分',
      inputs: { guaranteedAmount: '1234567.89', epidemicControl: true },
      working: '1,234,567.89 × 1% = 12,345.6789，到分 12,345.68',
      total: '12345.68',
    },
  ],
})

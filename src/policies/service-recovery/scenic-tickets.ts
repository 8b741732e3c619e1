import { defineRule, money, percent, share } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { serviceRecovery } from './document.ts'

const clause: Clause = {
  at: '（十二）',
  says: '2020 年下半年，国有 A 级以上景区周一到周五对全国游客免首道门票，少收的门票钱财政至少补两成；民营景区照此免票的，补得一样。',
}

const LEAST = percent(20, '', clause)

export default defineRule({
  id: 'service-recovery/scenic-tickets',
  document: serviceRecovery,
  validity: {
    from: '2020-07-01',
    to: '2020-12-31',
    period: '条文写明2020年下半年。',
  },
  title: '景区免门票补贴',
  summary:
    '景区 2020 年下半年周一到周五对游客免首道门票，少收的门票钱，财政至少补 20%。民营景区跟着免的也一样补。',
  keywords: ['景区', '门票', '免门票', '免票', '旅游', '首道门票', 'A级景区', '民营景区'],
  audience: ['enterprise'],
  occasions: ['tourism'],
  kind: 'floor',
  unit: '元',
  headline: '至少补贴',
  clauses: [clause],
  office: '市文旅局、市财政局',
  inputs: {
    waivedIncome: money('减免的门票收入', {
      hint: '2020 年下半年周一到周五免掉的首道门票，一共少收多少',
    }),
  },
  compute: ({ waivedIncome }) => ({
    amount: share(waivedIncome, LEAST, '至少补贴', clause),
  }),
  conditions: [
    '是国有 A 级以上景区，或者参与免首道门票的民营景区。',
    '免的是 2020 年下半年周一到周五工作日的首道门票。',
  ],
  cautions: [
    '条文说补贴“不低于”20%，财政看地方实际可以补得更多。',
    '条文没有说少收的门票钱怎么核定；对全国医护人员免费的，算不算在里面也没有说清。',
  ],
  examples: [
    {
      title: '下半年少收门票 100 万元',
      inputs: { waivedIncome: '1000000' },
      working: '1,000,000 × 20% = 200,000',
      total: '200000.00',
    },
    {
      title: '有角分',
      inputs: { waivedIncome: '123456.78' },
      working: '123,456.78 × 20% = 24,691.356，到分 24,691.36',
      total: '24691.36',
    },
    {
      title: '没有免过票',
      inputs: { waivedIncome: '0' },
      working: '0 × 20% = 0',
      total: '0.00',
    },
  ],
})

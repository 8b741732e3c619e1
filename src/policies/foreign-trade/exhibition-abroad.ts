import { defineRule, difference, money } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { foreignTrade, WITHIN_PERIOD } from './document.ts'

const clause: Clause = {
  at: '一（一）',
  says: '向省商务厅申报了“参加国际展会项目”的企业，展位费先由省里补，余下的由市财政补足。',
}

export default defineRule({
  id: 'foreign-trade/exhibition-abroad',
  document: foreignTrade,
  title: '国际展会展位费补贴',
  summary: '参加国际展会并向省里申报了展会项目，展位费中省里没补的部分由市里补足。',
  keywords: ['展会', '参展', '国际展会', '境外展会', '出国参展', '展位费', '摊位费', '开拓市场'],
  audience: ['enterprise'],
  occasions: ['export'],
  kind: 'entitlement',
  unit: '元',
  clauses: [clause],
  office: '市商务局、市财政局',
  inputs: {
    boothFee: money('展位费', { hint: '这次国际展会的展位费' }),
    provincialSubsidy: money('省里补的展位费', { hint: '省商务厅已经补或批准补的数' }),
  },
  parts: { provincialSubsidy: 'boothFee' },
  compute: ({ boothFee, provincialSubsidy }) => ({
    amount: difference(boothFee, provincialSubsidy, '市里补的展位费', clause),
  }),
  conditions: ['已向省商务厅申报外经贸专项资金的“参加国际展会项目”。', WITHIN_PERIOD],
  cautions: ['条文只说“申报”，没有说省里没批准时，市里是否补全部展位费。'],
  examples: [
    {
      title: '展位费 6 万元，省里补了 4.2 万元',
      inputs: { boothFee: '60000', provincialSubsidy: '42000' },
      working: '60,000 − 42,000 = 18,000',
      total: '18000.00',
    },
    {
      title: '省里已经全补',
      inputs: { boothFee: '35000', provincialSubsidy: '35000' },
      working: '35,000 − 35,000 = 0，没有剩余可补',
      total: '0.00',
    },
    {
      title: '有角分的展位费',
      inputs: { boothFee: '12345.67', provincialSubsidy: '8641.97' },
      working: '12,345.67 − 8,641.97 = 3,703.70',
      total: '3703.70',
    },
  ],
})

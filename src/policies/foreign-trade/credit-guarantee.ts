import { atMost, cap, defineRule, money, yuan } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { foreignTrade, WITHIN_PERIOD } from './document.ts'

const clause: Clause = {
  at: '一（八）',
  says: '鼓励本市的担保公司，给优质外贸企业 500 万元以内的流动资金贷款做担保。',
}

const MOST = yuan(5_000_000, '', clause)

export default defineRule({
  id: 'foreign-trade/credit-guarantee',
  document: foreignTrade,
  title: '流动资金贷款担保',
  summary:
    '优质外贸企业借流动资金贷款，市里鼓励担保公司做担保，贷款在 500 万元以内。借的钱要还，不是补贴。',
  keywords: ['担保', '贷款', '流动资金', '借钱', '融资', '信保贷', '担保公司'],
  audience: ['enterprise'],
  occasions: ['export'],
  kind: 'encouraged',
  // A guarantee lets one borrow; it is no gain.
  apart: '鼓励担保的贷款，借了要还，不是补贴',
  unit: '元',
  headline: '鼓励担保的贷款',
  clauses: [clause],
  office: '市政府金融办',
  inputs: {
    loan: money('流动资金贷款', { hint: '要借的数' }),
  },
  readings: {
    over: {
      title: '贷款超过 500 万元的',
      wording: '条文写“贷款额度500万元以内”，没有说超过的是整笔不担保，还是只担保其中 500 万元。',
      why: '“500万元以内”说的是贷款的大小，超过的贷款就不在里面。',
      options: { none: '整笔不在里面', capped: '担保其中的 500 万元' },
    },
  },
  compute: ({ loan }, { over }) => ({
    requires: over === 'none' ? [atMost(loan, MOST, '', clause)] : [],
    amount: cap(loan, MOST, '鼓励担保的贷款', clause),
  }),
  conditions: ['是本市的优质外贸企业，贷款是流动资金贷款。', WITHIN_PERIOD],
  cautions: [
    '条文只是鼓励，担不担保、收多少担保费，由担保公司定。',
    '条文没有说怎样算“优质”外贸企业，也没有说贷款期限和利率。',
    '条文没有说 500 万元是一笔贷款的，还是一家企业几笔加起来的。',
  ],
  examples: [
    {
      title: '贷款 300 万元',
      inputs: { loan: '3000000' },
      working: '3,000,000 不超过 5,000,000，整笔都在里面',
      total: '3000000.00',
      low: '3000000.00',
      high: '3000000.00',
    },
    {
      title: '正好 500 万元',
      inputs: { loan: '5000000' },
      working: '“以内”含本数：5,000,000',
      total: '5000000.00',
      low: '5000000.00',
      high: '5000000.00',
    },
    {
      title: '贷款 600 万元',
      inputs: { loan: '6000000' },
      working: '6,000,000 超过 5,000,000，整笔不在里面；若担保其中一部分，则为 5,000,000',
      status: 'not-eligible',
      total: '0.00',
      low: '0.00',
      high: '5000000.00',
    },
    {
      title: '多一分，按“担保其中的 500 万元”读',
      inputs: { loan: '5000000.01' },
      readings: { over: 'capped' },
      working: '超过 500 万元的部分不担保：5,000,000；整笔不在里面则没有',
      total: '5000000.00',
      low: '0.00',
      high: '5000000.00',
    },
  ],
})

import {
  cap,
  defineRule,
  difference,
  money,
  optional,
  percent,
  share,
  yuan,
} from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { foreignTrade, WITHIN_PERIOD } from './document.ts'

const clause: Clause = {
  at: '一（五）',
  says: '投保出口信用保险的企业，省里补七成保费，市里补余下的三成，最高 10 万元。',
}

const PROVINCE = percent(70, '', clause)
const CITY = percent(30, '', clause)
const MOST = yuan(100_000, '', clause)

export default defineRule({
  id: 'foreign-trade/credit-insurance',
  document: foreignTrade,
  title: '出口信用保险保费补贴',
  summary: '投保出口信用保险，省里补 70% 的保费，市里再补剩下的 30%，最高 10 万元。',
  keywords: ['信用保险', '信保', '中信保', '出口信用保险', '保费', '保险'],
  audience: ['enterprise'],
  occasions: ['export'],
  kind: 'entitlement',
  unit: '元',
  clauses: [clause],
  office: '市商务局、市财政局',
  inputs: {
    premium: money('保费', { hint: '投保出口信用保险的全部保费' }),
    provincialSubsidy: optional(money<'元'>('省里补的保费', { hint: '不填就按保费的 70% 算' })),
  },
  parts: { provincialSubsidy: 'premium' },
  readings: {
    share: {
      title: '补 30%，还是补剩下的',
      wording: '条文写“省级保费扶持70%”和“剩余30%”，没有说省里补的不是 70% 时怎么算。',
      why: '条文写明了 30% 这个数。',
      options: {
        'thirty-percent': '按保费的 30% 补，不超过省里没补的部分',
        remainder: '省里没补的部分都补',
      },
    },
  },
  compute({ premium, provincialSubsidy }, { share: basis }) {
    const province = provincialSubsidy ?? share(premium, PROVINCE, '省里按 70% 补的', clause)
    // 剩余: never more than what nobody has paid of the premium yet.
    const rest = difference(premium, province, '省里没补的保费', clause)
    const grant =
      basis === 'thirty-percent'
        ? cap(share(premium, CITY, '保费的 30%', clause), rest, '补 30%，不超过省里没补的', clause)
        : rest
    return { amount: cap(grant, MOST, '保费补贴', clause) }
  },
  conditions: ['保费已按省里的办法得到扶持。', WITHIN_PERIOD],
  cautions: ['条文没有说最高 10 万元是按一年算，还是按一张保单算。'],
  examples: [
    {
      title: '保费 20 万元，省里补 70%',
      inputs: { premium: '200000' },
      working: '200,000 × 30% = 60,000；按剩余算：200,000 − 140,000 = 60,000，一样',
      total: '60000.00',
      low: '60000.00',
      high: '60000.00',
    },
    {
      title: '省里只补了 12 万元',
      inputs: { premium: '200000', provincialSubsidy: '120000' },
      working: '200,000 × 30% = 60,000；按剩余算则为 200,000 − 120,000 = 80,000',
      total: '60000.00',
      low: '60000.00',
      high: '80000.00',
    },
    {
      title: '省里补了 18 万元，只剩 2 万元',
      inputs: { premium: '200000', provincialSubsidy: '180000' },
      working:
        '200,000 × 30% = 60,000，超过没补的 200,000 − 180,000 = 20,000，按 20,000；按剩余算也是 20,000',
      total: '20000.00',
      low: '20000.00',
      high: '20000.00',
    },
    {
      title: '省里只补了 9 万元，按“补剩下的”读',
      inputs: { premium: '200000', provincialSubsidy: '90000' },
      readings: { share: 'remainder' },
      working:
        '200,000 − 90,000 = 110,000，超过 10 万元，按 100,000；按 30% 算则为 200,000 × 30% = 60,000',
      total: '100000.00',
      low: '60000.00',
      high: '100000.00',
    },
    {
      title: '保费 40 万元，超过最高额',
      inputs: { premium: '400000' },
      working: '400,000 × 30% = 120,000，超过 10 万元，按 100,000',
      total: '100000.00',
      low: '100000.00',
      high: '100000.00',
    },
  ],
})

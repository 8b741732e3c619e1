import { defineRule, money, optional, quotient } from '../../core/index.ts'
import { landlessPension } from './document.ts'
import {
  monthlyPayout,
  payoutAgeField,
  payoutCautions,
  payoutField,
  payoutMonths,
  payoutProblems,
  payoutTable,
  residentsMonths,
} from './payout-months.ts'

export default defineRule({
  id: 'landless-pension/monthly-topup',
  document: landlessPension,
  title: '养老金每月多领多少',
  summary:
    '征地补贴记进养老保险账户以后，每月的养老金能多领多少。在领的按年龄算，没领的看参加的是哪种养老保险。',
  keywords: ['失地', '征地', '养老金', '每月', '加发', '多领', '计发月数', '个人账户'],
  audience: ['farmer'],
  occasions: ['pension-topup'],
  kind: 'entitlement',
  unit: '元/月',
  headline: '每月多领',
  clauses: [monthlyPayout, payoutTable, residentsMonths],
  office: '县（市、区）城乡居民养老保险经办机构',
  inputs: {
    subsidy: money('记进账户的补贴', { hint: '不含利息' }),
    payout: payoutField,
    age: optional(payoutAgeField),
  },
  check: ({ payout, age }) => payoutProblems('age', payout, age),
  compute: ({ subsidy, payout, age }) => ({
    amount: quotient(subsidy, payoutMonths(payout, age), '每月多领', monthlyPayout),
    cautions: payoutCautions(payout, age),
  }),
  conditions: ['补贴已经记进养老保险个人账户。', '达到了领养老金的条件。'],
  cautions: [
    '这里没有算利息；本息一起算，实际会多一点。',
    '计发月数是国家定的，文件没有印出来。',
    '参加城镇职工养老保险的，补贴转过去和职工账户合并计发，以经办机构核定的为准。',
  ],
  examples: [
    {
      title: '补贴 41,700 元，已经在领，65 岁记账',
      inputs: { subsidy: '41700', payout: 'drawing', age: '65' },
      working: '65 岁是 101 个月：41,700 ÷ 101 = 412.871…，每月 412.87',
      total: '412.87',
    },
    {
      title: '同样的补贴，参加居民养老保险还没领',
      inputs: { subsidy: '41700', payout: 'residents' },
      working: '多大年纪开始领都是 139 个月：41,700 ÷ 139 = 300',
      total: '300.00',
    },
    {
      title: '职工养老保险，55 岁退休',
      inputs: { subsidy: '41700', payout: 'employees', age: '55' },
      working: '55 岁是 170 个月：41,700 ÷ 170 = 245.294…，每月 245.29',
      total: '245.29',
    },
    {
      title: '补贴 69,500 元，在领，60 岁记账',
      inputs: { subsidy: '69500', payout: 'drawing', age: '60' },
      working: '60 岁是 139 个月：69,500 ÷ 139 = 500',
      total: '500.00',
    },
    {
      title: '最小的年龄，40 岁',
      inputs: { subsidy: '34750', payout: 'employees', age: '40' },
      working: '40 岁是 233 个月：34,750 ÷ 233 = 149.141…，每月 149.14',
      total: '149.14',
    },
    {
      title: '过了 70 岁，也按 56 个月',
      inputs: { subsidy: '56000', payout: 'drawing', age: '75' },
      working: '表只到 70 岁，56 个月：56,000 ÷ 56 = 1,000',
      total: '1000.00',
    },
  ],
})

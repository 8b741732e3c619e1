import { defineRule, difference, money, percent, share } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { serviceRecovery } from './document.ts'

const clause: Clause = {
  at: '（十一）',
  says: '从 2020 年 2 月 5 日起，交了质量保证金、领了旅行社业务经营许可证的旅行社，暂时退回保证金的 80%，法院冻结的不退；2022 年 2 月 5 日以前要交回来。',
}

const RATE = percent(80, '', clause)

export default defineRule({
  id: 'service-recovery/travel-deposit',
  document: serviceRecovery,
  title: '旅行社质量保证金暂退',
  summary:
    '旅行社交的旅游服务质量保证金，暂时退回 80% 应急用，2022 年 2 月 5 日以前要交回去。法院冻结的不退。',
  keywords: ['旅行社', '保证金', '质量保证金', '退保证金', '暂退', '旅游'],
  kind: 'entitlement',
  apart: '暂时退回的押金，到期要交回去',
  unit: '元',
  headline: '暂时退回',
  clauses: [clause],
  office: '市文旅局、市财政局',
  inputs: {
    deposit: money('现在交着的保证金', { hint: '旅游服务质量保证金的数额' }),
    frozen: money('其中被法院冻结的', { preset: '0', hint: '没有填 0' }),
  },
  parts: { frozen: 'deposit' },
  compute({ deposit, frozen }) {
    const free = difference(deposit, frozen, '可以退的保证金', clause)
    return { amount: share(free, RATE, '暂时退回的保证金', clause) }
  },
  conditions: ['已经依法交了保证金，领了旅行社业务经营许可证。'],
  cautions: [
    '这不是补贴，是暂时退回的押金：2022 年 2 月 5 日以前要交回来。条文没有说 2 月 5 日当天交算不算，最好提前。',
    '条文没有说 80% 是先减去冻结的再算，还是按全部保证金算、只是冻结的那部分不退；这里先减去冻结的，另一种算法会多退一些。',
    '这一条的标题还写了补贴文化事业建设费，正文却没有写，算不出来。',
  ],
  examples: [
    {
      title: '保证金 20 万元，没有冻结',
      inputs: { deposit: '200000', frozen: '0' },
      working: '(200,000 − 0) × 80% = 160,000',
      total: '160000.00',
    },
    {
      title: '其中 5 万元被法院冻结',
      inputs: { deposit: '200000', frozen: '50000' },
      working: '(200,000 − 50,000) × 80% = 120,000',
      total: '120000.00',
    },
    {
      title: '冻结的没有填，按 0 算',
      inputs: { deposit: '200000.01' },
      working: '200,000.01 × 80% = 160,000.008，到分 160,000.01',
      total: '160000.01',
    },
    {
      title: '全部被冻结',
      inputs: { deposit: '200000', frozen: '200000' },
      working: '(200,000 − 200,000) × 80% = 0',
      total: '0.00',
    },
  ],
})

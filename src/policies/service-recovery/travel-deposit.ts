import { cap, defineRule, difference, money, percent, share } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { serviceRecovery } from './document.ts'

/** Also until when the deposit is given back. */
export const clause: Clause = {
  at: '（十一）',
  says: '从 2020 年 2 月 5 日起，交了质量保证金、领了旅行社业务经营许可证的旅行社，暂时退回保证金的 80%，法院冻结的不退；2022 年 2 月 5 日以前要交回来。',
}

const RATE = percent(80, '', clause)

export default defineRule({
  id: 'service-recovery/travel-deposit',
  document: serviceRecovery,
  validity: {
    from: '2020-02-05',
    to: '2020-12-31',
    period: '条文写明从2020年2月5日起；到哪天为止没有写，随文件到2020年12月31日。',
  },
  title: '旅行社质量保证金暂退',
  summary:
    '旅行社交的旅游服务质量保证金，暂时退回 80% 应急用，2022 年 2 月 5 日以前要交回去。法院冻结的不退。',
  keywords: ['旅行社', '保证金', '质量保证金', '退保证金', '暂退', '旅游'],
  audience: ['enterprise'],
  occasions: ['tourism'],
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
  readings: {
    base: {
      title: '有冻结的，80% 按哪个数算',
      wording:
        '条文写暂退“现有保证金交纳数额的80%”，被法院冻结的“不在此次暂退范围之内”，没有说先减去冻结的再算 80%，还是按全部保证金算、冻结的那部分不退。',
      why: '“不在范围之内”通常指冻结的那部分不参加计算。',
      options: {
        outside: '先减去冻结的，再算 80%',
        'within-limit': '按全部保证金算 80%，最多退没有冻结的',
      },
    },
  },
  compute({ deposit, frozen }, { base }) {
    const words = '暂时退回的保证金'
    const free = difference(deposit, frozen, '没有冻结的保证金', clause)
    const amount =
      base === 'outside'
        ? share(free, RATE, words, clause)
        : cap(share(deposit, RATE, '全部保证金的 80%', clause), free, words, clause)
    return { amount }
  },
  conditions: [
    '已经依法交了保证金，领了旅行社业务经营许可证。',
    '暂退的保证金，2022 年 2 月 5 日以前要交回来。',
  ],
  cautions: [
    '这不是补贴，是暂时退回的押金，到期要交回来。条文没有说 2022 年 2 月 5 日当天交算不算，最好提前。',
    '这一条的标题还写了补贴文化事业建设费，正文却没有写，算不出来。',
  ],
  examples: [
    {
      title: '保证金 20 万元，没有冻结',
      inputs: { deposit: '200000', frozen: '0' },
      working: '(200,000 − 0) × 80% = 160,000；没有冻结，两种读法一样',
      total: '160000.00',
      low: '160000.00',
      high: '160000.00',
    },
    {
      title: '其中 5 万元被法院冻结',
      inputs: { deposit: '200000', frozen: '50000' },
      working:
        '(200,000 − 50,000) × 80% = 120,000；按全部算：200,000 × 80% = 160,000，超过没有冻结的 150,000，退 150,000',
      total: '120000.00',
      low: '120000.00',
      high: '150000.00',
    },
    {
      title: '冻结 4 万元，按“全部保证金的 80%”读',
      inputs: { deposit: '200000', frozen: '40000' },
      readings: { base: 'within-limit' },
      working:
        '200,000 × 80% = 160,000，正好是没有冻结的 160,000；先减去冻结的：160,000 × 80% = 128,000',
      total: '160000.00',
      low: '128000.00',
      high: '160000.00',
    },
    {
      title: '冻结 2 万元，按“全部保证金的 80%”读',
      inputs: { deposit: '200000', frozen: '20000' },
      readings: { base: 'within-limit' },
      working:
        '200,000 × 80% = 160,000，没有超过没有冻结的 180,000；先减去冻结的：180,000 × 80% = 144,000',
      total: '160000.00',
      low: '144000.00',
      high: '160000.00',
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
      working: '(200,000 − 200,000) × 80% = 0；按全部算也不能超过没有冻结的 0',
      total: '0.00',
      low: '0.00',
      high: '0.00',
    },
  ],
})

import { all, date, dayOf, defineRule, since } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { serviceRecovery } from './document.ts'

const clause: Clause = {
  at: '（五）',
  says: '2020 年 6 月 1 日到 12 月 31 日到期的普惠小微贷款，应延尽延，本息最晚可以延到 2021 年 3 月 31 日还，不收罚息。',
}

const FIRST_DAY = dayOf('2020-06-01', '', clause)
const LAST_DAY = dayOf('2020-12-31', '', clause)
const LATEST = dayOf('2021-03-31', '最晚还款的日子', clause)

export default defineRule({
  id: 'service-recovery/loan-deferral',
  document: serviceRecovery,
  validity: {
    from: '2020-06-01',
    to: '2021-03-31',
    period: '条文管2020年6月1日至12月31日到期的贷款，最晚延到2021年3月31日。',
  },
  title: '小微贷款最晚延到哪天还',
  summary:
    '普惠小微贷款在 2020 年 6 月到 12 月之间到期的，还本付息最晚可以延到 2021 年 3 月 31 日，不收罚息。',
  keywords: ['贷款', '延期还款', '还不上贷款', '展期', '罚息', '小微贷款', '普惠贷款', '续贷'],
  audience: ['enterprise'],
  occasions: ['loan'],
  kind: 'deadline',
  unit: '日期',
  headline: '最晚延到',
  clauses: [clause],
  office: '市金融办、人行朔州中心支行、朔州银保监分局',
  inputs: {
    dueDate: date('贷款到期日', { hint: '合同上还本付息的日子' }),
  },
  compute({ dueDate }) {
    const early = since(dueDate, FIRST_DAY, '到期日不早于 2020年6月1日', clause)
    const late = since(LAST_DAY, dueDate, '到期日不晚于 2020年12月31日', clause)
    return {
      requires: [all([early, late], '贷款在 2020年6月1日到12月31日之间到期', clause)],
      amount: LATEST,
    }
  },
  conditions: ['是普惠小微贷款。', '向放贷的银行申请，和银行商定延到哪天。'],
  cautions: [
    '这是最晚的日子，实际延到哪天由银行和您定。',
    '免的是罚息，正常的利息还要付。',
    '条文说还本付息的日期可以延，没有说 6 月到 12 月之间分期该付的利息算不算“到期”。',
  ],
  examples: [
    {
      title: '2020 年 9 月 30 日到期',
      inputs: { dueDate: '2020-09-30' },
      working: '在 2020-06-01 到 2020-12-31 之间，最晚延到 2021-03-31',
      total: '2021-03-31',
    },
    {
      title: '第一天到期也算',
      inputs: { dueDate: '2020-06-01' },
      working: '2020-06-01 就是第一天，最晚延到 2021-03-31',
      total: '2021-03-31',
      low: '2021-03-31',
      high: '2021-03-31',
    },
    {
      title: '最后一天到期也算',
      inputs: { dueDate: '2020-12-31' },
      working: '2020-12-31 就是最后一天，最晚延到 2021-03-31',
      total: '2021-03-31',
    },
  ],
})

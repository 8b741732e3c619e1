import { date, defineRule, fixed, monthsAfter } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { sameDay } from './civil-code.ts'
import { serviceRecovery } from './document.ts'

const clause: Clause = {
  at: '（四）',
  says: '服务业企业确实特别困难、不能按时缴税的，可以申请依法延期缴，最长三个月。',
}

const LONGEST = fixed(3, '月', '', clause)

export default defineRule({
  id: 'service-recovery/tax-deferral',
  document: serviceRecovery,
  title: '税款最晚缓到哪天',
  summary: '服务业企业特别困难、一时缴不上税，可以申请晚点缴，最长三个月。算出最晚缓到哪天。',
  keywords: ['缓税', '缓缴', '延期缴税', '延期纳税', '晚缴税', '缴不上税', '税款', '困难'],
  audience: ['enterprise'],
  occasions: ['tax'],
  kind: 'deadline',
  unit: '日期',
  headline: '最晚缴税的日子',
  clauses: [clause, sameDay],
  office: '市财政局、市税务局',
  inputs: {
    dueDate: date('本来要缴税的最后一天', { hint: '这笔税款的缴纳期限' }),
  },
  compute: ({ dueDate }) => ({
    amount: monthsAfter(dueDate, LONGEST, '最晚缴税的日子', clause),
  }),
  conditions: [
    '是服务业企业，确实有特殊困难，不能按期缴税。',
    '到期以前向税务局申请，依法批准了才能缓。',
  ],
  cautions: [
    '这是最长的期限，批准缓多久以税务局的决定为准。',
    '税还是要缴，只是晚缴；没有批准就晚缴的，会有滞纳金。',
    '最后一天碰上法定休假日怎么顺延，公报没有写，这里没有算，请问税务局。',
    '三个月怎么数，公报没有写，这里用民法典的数法；民法典从 2021 年 1 月 1 日起施行。',
  ],
  examples: [
    {
      title: '10 月 26 日到期',
      inputs: { dueDate: '2020-10-26' },
      working: '三个月以后的同一天：2021-01-26',
      total: '2021-01-26',
    },
    {
      title: '11 月 30 日到期，二月没有 30 日',
      inputs: { dueDate: '2020-11-30' },
      working: '2021 年 2 月只有 28 天，到月底那天：2021-02-28',
      total: '2021-02-28',
    },
    {
      title: '12 月 31 日到期',
      inputs: { dueDate: '2020-12-31' },
      working: '2021 年 3 月有 31 日：2021-03-31',
      total: '2021-03-31',
    },
  ],
})

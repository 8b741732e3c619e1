import { date, defineRule, fixed, monthsAfter } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { sameDay } from './civil-code.ts'
import { serviceRecovery } from './document.ts'

const clause: Clause = {
  at: '（三）',
  says: '餐饮住宿、文化旅游企业因疫情经营困难，经行业主管部门认定，可以申请晚缴住房公积金，不超过一年。',
}

const LONGEST = fixed(12, '月', '', clause)

export default defineRule({
  id: 'service-recovery/fund-deferral',
  document: serviceRecovery,
  title: '住房公积金最晚缓到哪天',
  summary:
    '餐饮住宿、文化旅游企业受疫情影响经营困难，可以申请晚点缴住房公积金，最长一年。算出最晚缓到哪天。',
  keywords: ['公积金', '住房公积金', '缓缴', '晚缴', '延期缴', '餐饮', '住宿', '旅游', '困难'],
  audience: ['enterprise'],
  occasions: ['staff'],
  kind: 'deadline',
  unit: '日期',
  headline: '缓缴最晚到',
  clauses: [clause, sameDay],
  office: '市住房公积金管理中心',
  inputs: {
    startDate: date('从哪天开始缓缴', { hint: '公积金中心批准的缓缴开始日' }),
  },
  compute: ({ startDate }) => ({
    amount: monthsAfter(startDate, LONGEST, '缓缴最晚到', clause),
  }),
  conditions: [
    '是服务业的餐饮住宿或者文化旅游企业，因疫情经营困难，行业主管部门认定过。',
    '向公积金中心申请，批准以后才能缓。',
  ],
  cautions: [
    '这是最长的期限，批准缓多久以公积金中心的决定为准。',
    '缓缴不是少缴：晚缴的以后要补上。怎么补，条文没有写。',
    '一年怎么数，公报没有写，这里用民法典的数法；民法典从 2021 年 1 月 1 日起施行。',
  ],
  examples: [
    {
      title: '10 月 1 日开始缓缴',
      inputs: { startDate: '2020-10-01' },
      working: '12 个月以后的同一天：2021-10-01',
      total: '2021-10-01',
    },
    {
      title: '2 月 29 日开始，第二年没有这一天',
      inputs: { startDate: '2020-02-29' },
      working: '2021 年 2 月只有 28 天，到月底那天：2021-02-28',
      total: '2021-02-28',
    },
    {
      title: '最后一天开始',
      inputs: { startDate: '2020-12-31' },
      working: '12 个月以后的同一天：2021-12-31',
      total: '2021-12-31',
    },
  ],
})

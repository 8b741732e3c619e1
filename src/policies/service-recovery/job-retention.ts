import { defineRule, money, percent, share, sum } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { serviceRecovery } from './document.ts'

const clause: Clause = {
  at: '（八）',
  says: '受疫情影响的中小微企业，经统筹地政府部门认定，不裁员或者裁员率合乎要求的，可以把企业和职工上年缴的失业保险费最多全部返还；暂时困难、有望恢复的参保企业的返还政策延到 2020 年底。',
}

const ALL = percent(100, '', clause)

export default defineRule({
  id: 'service-recovery/job-retention',
  document: serviceRecovery,
  title: '稳岗返还失业保险费',
  summary:
    '受疫情影响的中小微企业不裁员或者少裁员，去年企业和职工缴的失业保险费，最多可以全部返还。',
  keywords: ['稳岗', '稳岗返还', '稳岗补贴', '失业保险', '不裁员', '裁员率', '返还', '社保'],
  audience: ['enterprise'],
  occasions: ['staff'],
  kind: 'ceiling',
  unit: '元',
  headline: '最多返还',
  clauses: [clause],
  office: '市人社局、市财政局',
  inputs: {
    employerContribution: money('企业上年缴的失业保险费', { hint: '去年全年，单位缴的部分' }),
    employeeContribution: money('职工上年缴的失业保险费', { hint: '去年全年，职工个人缴的合计' }),
  },
  compute({ employerContribution, employeeContribution }) {
    const paid = sum([employerContribution, employeeContribution], '上年一共缴的失业保险费')
    return { amount: share(paid, ALL, '最多返还', clause) }
  },
  conditions: [
    '是受疫情影响的中小微企业，统筹地的政府部门认定过。',
    '没有裁员，或者裁员率符合要求。',
    '政策做到 2020 年底。',
  ],
  cautions: [
    '条文说返还标准“可”提高到 100%，实际返还多少由人社部门定。',
    '裁员率的要求公报没有印；交通运输、住宿餐饮、批发零售、文化旅游四类企业的认定可以放宽，怎么放宽也没有印。',
    '同一条还免了中小微企业养老、失业、工伤保险的单位缴费，在“中小微企业免缴单位社保费”里另算。',
  ],
  examples: [
    {
      title: '企业缴 21,000 元，职工缴 9,000 元',
      inputs: { employerContribution: '21000', employeeContribution: '9000' },
      working: '(21,000 + 9,000) × 100% = 30,000',
      total: '30000.00',
    },
    {
      title: '有角分',
      inputs: { employerContribution: '10500.55', employeeContribution: '4500.37' },
      working: '10,500.55 + 4,500.37 = 15,000.92',
      total: '15000.92',
    },
    {
      title: '去年没有缴',
      inputs: { employerContribution: '0', employeeContribution: '0' },
      working: '(0 + 0) × 100% = 0',
      total: '0.00',
    },
  ],
})

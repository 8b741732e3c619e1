import {
  cap,
  choice,
  count,
  defineRule,
  fixed,
  money,
  pick,
  product,
  quotient,
} from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { serviceRecovery } from './document.ts'

const clause: Clause = {
  at: '（九）',
  says: '靠夜市、小店等灵活就业的困难人员和离校两年内没找到工作的高校毕业生，自己缴社会保险的，补贴不超过实际缴费的三分之二；困难人员最长三年，毕业生最长两年。',
}

const TWO_THIRDS = quotient(fixed(2, '1'), fixed(3, '1'), '', clause)
/** 3 年, 2 年. */
const MOST_MONTHS = { hardship: fixed(36, '月', '', clause), graduate: fixed(24, '月', '', clause) }

export default defineRule({
  id: 'service-recovery/flexible-insurance',
  document: serviceRecovery,
  title: '灵活就业社保补贴',
  summary:
    '摆夜市、开小店等灵活就业的困难人员和刚毕业没工作的大学生，自己缴社保的，最多补缴费的三分之二。',
  keywords: [
    '灵活就业',
    '社保补贴',
    '社保',
    '养老保险',
    '摆摊',
    '夜市',
    '小店',
    '就业困难',
    '大学生',
    '毕业生',
  ],
  audience: ['resident'],
  occasions: ['own-work'],
  kind: 'ceiling',
  // A worker's money, not that of the firm whose measures the joint form adds up.
  apart: '补给灵活就业的人，最高不超过这个数',
  unit: '元',
  headline: '最多补贴',
  clauses: [clause],
  office: '市人社局、市财政局',
  inputs: {
    person: choice('人员类别', {
      hardship: '就业困难人员',
      graduate: '离校 2 年内未就业的高校毕业生',
    }),
    monthlyContribution: money('每月实际缴的社保费', {
      unit: '元/月',
      hint: '以灵活就业人员身份自己缴的',
    }),
    months: count('缴了几个月', '月', { hint: '困难人员最多算 36 个月，毕业生最多算 24 个月' }),
  },
  compute({ person, monthlyContribution, months }) {
    const most = pick(person, MOST_MONTHS, '最多补的月数', clause)
    const counted = cap(months, most, '补贴的月数', clause)
    const paid = product(monthlyContribution, counted, '这些月实际缴的社保费')
    return { amount: product(paid, TWO_THIRDS, '最多补贴', clause) }
  },
  conditions: [
    '被认定为就业困难人员，或者是离校 2 年内没有就业的高校毕业生。',
    '靠夜市、小店等灵活就业，按灵活就业人员参加社会保险。',
  ],
  cautions: [
    '这是最高数，条文说“不超过”三分之二，实际补多少由人社部门定。',
    '条文没有说补的是哪几种社会保险，按人社部门认可的缴费填。',
    '文件只到 2020 年底；补贴批下来以后，按自己的 36 个月或者 24 个月算，可以过了年底。',
  ],
  examples: [
    {
      title: '困难人员每月缴 700 元，缴了一年',
      inputs: { person: 'hardship', monthlyContribution: '700', months: '12' },
      working: '700 × 12 = 8,400；8,400 × 2 ÷ 3 = 5,600',
      total: '5600.00',
    },
    {
      title: '毕业生缴了 30 个月，只算 24 个月',
      inputs: { person: 'graduate', monthlyContribution: '600.5', months: '30' },
      working: '600.50 × 24 = 14,412；14,412 × 2 ÷ 3 = 9,608',
      total: '9608.00',
    },
    {
      title: '困难人员缴了 40 个月，只算 36 个月',
      inputs: { person: 'hardship', monthlyContribution: '1000', months: '40' },
      working: '1,000 × 36 = 36,000；36,000 × 2 ÷ 3 = 24,000',
      total: '24000.00',
    },
    {
      title: '三分之二除不尽',
      inputs: { person: 'graduate', monthlyContribution: '500', months: '1' },
      working: '500 × 1 × 2 ÷ 3 = 333.333…，到分 333.33',
      total: '333.33',
    },
  ],
})

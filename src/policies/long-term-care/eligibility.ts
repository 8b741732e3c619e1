import {
  above,
  all,
  any,
  atLeast,
  boundReading,
  cited,
  count,
  defineRule,
  fixed,
  flag,
} from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { longTermCare } from './document.ts'
import { examples } from './eligibility-examples.ts'

const insured: Clause = { at: '四（一）', says: '参加本市城镇职工医保的人才能参保。' }
export const disabled: Clause = {
  at: '四（二）',
  says: '经过规范治疗，失能状态持续 6 个月以上，申请并经评估认定；重点保障重度失能的人。',
}
export const paid: Clause = {
  at: '四（六）',
  says: '在本市连续参保缴费 2 年（含）以上、累计满 10 年，不满的可以一次补足；制度实施前已参加本市职工医保、启动后连续缴费的，不看年限；护理保险费要按时足额交。',
}

export const SIX_MONTHS = fixed(6, '月', '', disabled)
const TWO_YEARS = fixed(2, '年', '', paid)
const TEN_YEARS = fixed(10, '年', '', paid)
/** The wording whose bound is not said. */
export const LONG_TERM = '6个月以上'
const LONG_ENOUGH = { inclusive: '失能持续达到 6 个月', exclusive: '失能持续超过 6 个月' }

export default defineRule({
  id: 'long-term-care/eligibility',
  document: longTermCare,
  title: '能不能享受长期护理保险',
  summary: '家里有人长期失能，看看够不够享受长期护理保险的条件，差在哪一条。',
  keywords: ['长护险', '长期护理', '失能', '卧床', '瘫痪', '申请条件', '评估', '缴费年限', '照顾'],
  audience: ['resident'],
  occasions: ['care'],
  kind: 'check',
  unit: '是否',
  headline: '能不能享受',
  clauses: [paid, disabled, insured],
  office: '长期护理保险经办机构（市医疗保障局主管）；失能由鉴定评估机构评定',
  inputs: {
    employeeInsurance: flag('参加了晋城市城镇职工医保'),
    disabledMonths: count('失能持续的月数', '月'),
    severe: flag('评估为重度失能', { hint: '还没评估的，先按估计填' }),
    paidOnTime: flag('长期护理保险费按时足额交了'),
    joinedBefore2021: flag('2021 年以前已在晋城市参加职工医保，以后没有断缴'),
    continuousYears: count('在本市连续缴费的年数', '年', { hint: '满几年填几年' }),
    cumulativeYears: count('累计缴费的年数', '年', { hint: '补足了年限的，填补足以后的' }),
  },
  parts: { continuousYears: 'cumulativeYears' },
  readings: { bound: boundReading(LONG_TERM) },
  compute(inputs, { bound }) {
    const { employeeInsurance, severe, paidOnTime, joinedBefore2021 } = inputs
    const long = above(inputs.disabledMonths, SIX_MONTHS, bound, LONG_ENOUGH[bound], disabled)
    const continuous = atLeast(inputs.continuousYears, TWO_YEARS, '连续缴费满 2 年', paid)
    const cumulative = atLeast(inputs.cumulativeYears, TEN_YEARS, '累计缴费满 10 年', paid)
    const years = all([continuous, cumulative], '连续满 2 年、累计满 10 年', paid)
    const contributed = any([joinedBefore2021, years], '缴费年限符合要求', paid)
    const always = [
      cited(employeeInsurance, insured),
      long,
      cited(severe, disabled),
      cited(paidOnTime, paid),
    ]
    return {
      amount: all([...always, contributed], '能享受长期护理保险', paid),
      // The years matter only to those who joined later.
      informs: joinedBefore2021.value ? always : [...always, continuous, cumulative],
    }
  },
  conditions: ['失能要由评估机构评定，以评定的结论为准。'],
  cautions: [
    '累计不满 10 年的可以按标准一次补足，大约补多少看“长期护理保险补足年限要交多少”。补的只是累计年限，连续缴费还是要满 2 年。',
    '连续 2 年和累计 10 年，文件没有写明是职工医保的年限还是护理保险的年限，请问清楚。',
    '重度失能怎么评，标准由市医疗保障局另定。',
  ],
  examples,
})

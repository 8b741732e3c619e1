import {
  above,
  boundReading,
  cap,
  choice,
  cited,
  count,
  defineRule,
  fixed,
  flag,
  money,
  optional,
  product,
  yuan,
} from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { serviceRecovery } from './document.ts'
import { examples } from './on-the-job-training-examples.ts'

const clause: Clause = {
  at: '（十）',
  says: '限额以上的住宿餐饮企业，和一年缴税 200 万元以上的限额以上批发零售企业，以工代训每人每月补 300 元，最多六个月。',
}

const LEAST_TAX = yuan(2_000_000, '', clause)
const EACH = fixed(300, '元/人/月', '', clause)
const MOST_MONTHS = fixed(6, '月', '', clause)

export default defineRule({
  id: 'service-recovery/on-the-job-training',
  document: serviceRecovery,
  title: '以工代训补贴',
  summary:
    '限额以上的住宿餐饮、批发零售企业边干活边培训职工，每人每月补 300 元，最多补六个月；批发零售企业还要一年缴税 200 万元以上。',
  keywords: [
    '以工代训',
    '培训补贴',
    '职工培训',
    '限额以上',
    '住宿',
    '餐饮',
    '批发',
    '零售',
    '超市',
  ],
  audience: ['enterprise'],
  occasions: ['staff'],
  kind: 'entitlement',
  unit: '元',
  clauses: [clause],
  office: '市商务局、市财政局、市人社局',
  inputs: {
    sector: choice('行业', { hospitality: '住宿餐饮', retail: '批发零售' }),
    aboveQuota: flag('是限额以上企业', { hint: '纳入限额以上统计的企业' }),
    annualTax: optional(money<'元'>('一年缴的税', { hint: '批发零售企业才填；住宿餐饮企业不填' })),
    workers: count('以工代训的人数', '人'),
    months: count('以工代训的月数', '月', { hint: '最多算 6 个月' }),
  },
  readings: { bound: boundReading('200万元以上') },
  check({ sector, annualTax }) {
    if (sector.value === 'retail')
      return annualTax ? [] : [{ field: 'annualTax', message: '批发零售企业要填“一年缴的税”。' }]
    return annualTax
      ? [{ field: 'annualTax', message: '住宿餐饮企业不看缴税多少，“一年缴的税”不填。' }]
      : []
  },
  compute({ aboveQuota, annualTax, workers, months }, { bound }) {
    const monthly = product(EACH, workers, '每月的补贴', clause)
    const counted = cap(months, MOST_MONTHS, '补贴的月数', clause)
    return {
      // 年缴纳税收 stands before 批发零售业 only; `check` sees to it that only those give a tax.
      requires: [
        cited(aboveQuota, clause),
        ...(annualTax ? [above(annualTax, LEAST_TAX, bound, '', clause)] : []),
      ],
      amount: product(monthly, counted, '以工代训补贴', clause),
    }
  },
  conditions: ['职工确实在企业参加以工代训。', '钱从职业技能提升行动专账里出。'],
  cautions: [
    '条文没有说哪些职工、什么样的培训算以工代训。',
    '条文没有说年缴纳税收看哪一年、算哪些税。',
  ],
  examples,
})

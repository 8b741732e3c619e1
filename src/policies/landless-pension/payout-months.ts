import { count, fixed, moreThan, tier } from '../../core/index.ts'
import type { Amount } from '../../core/index.ts'
import { payoutTable } from './clauses.ts'

// Months at 40, 41, … 70; five ages a row, 70 alone.
// prettier-ignore
const MONTHS_FROM_40 = [
  233, 230, 226, 223, 220,
  216, 212, 208, 204, 199,
  195, 190, 185, 180, 175,
  170, 164, 158, 152, 145,
  139, 132, 125, 117, 109,
  101, 93, 84, 75, 65,
  56,
]
const LAST_AGE = fixed(70, '岁')
const HIGHEST_AGE_FIRST = MONTHS_FROM_40.map(
  (months, index) => [fixed(40 + index, '岁'), fixed(months, '月')] as const,
).reverse()

export const payoutAgeField = count('开始多领时的年龄', '岁', {
  min: 40,
  max: 120,
  hint: '周岁。已经领养老金的，填补贴记进账户时的年龄；还没领的，填打算开始领的年龄，一般是 60',
})

/** How many months the subsidy is spread over at an age. */
export function payoutMonths(age: Amount<'岁'>): Amount<'月'> {
  return tier(age, HIGHEST_AGE_FIRST, '计发月数', payoutTable)
}

/** What the months of this age mean, in plain words. */
export function payoutCautions(age: Amount<'岁'>): readonly string[] {
  const months = payoutMonths(age).value.toFixed()
  const meaning = `${age.value.toFixed()} 岁对应 ${months} 个月：补贴分成 ${months} 份，每月加发一份。这是算每月发多少用的，文件没有说发满 ${months} 个月就停。`
  return moreThan(age, LAST_AGE).value
    ? [
        meaning,
        '国家的计发月数表只列到 70 岁。70 岁以上这里也按 56 个月算，以社保经办机构核定的为准。',
      ]
    : [meaning]
}

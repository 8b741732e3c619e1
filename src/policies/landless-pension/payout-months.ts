import { choice, count, fixed, moreThan, pick, tier } from '../../core/index.ts'
import type { Amount, Choice, Problem } from '../../core/index.ts'
import { payoutTable, residentsMonths } from './clauses.ts'

/* Over how many months a credited sum is paid out, asked and computed alike in the subsidy and the monthly top-up. */

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
const RESIDENTS = fixed(139, '月', '', residentsMonths)
/** Without an age there are no months: a sheet in which only the scheme is changed divides by zero, and says so. */
const NO_AGE = fixed(0, '月')

type Payout = Choice<'drawing' | 'residents' | 'employees'>

export const payoutField = choice(
  '领养老金的情况',
  {
    drawing: '已经在领养老金',
    residents: '参加居民养老保险，还没领',
    employees: '参加职工养老保险，还没领',
  },
  { hint: '补贴记进账户的时候，这个人领没领养老金' },
)

export const payoutAgeField = count('开始多领时的年龄', '岁', {
  min: 40,
  max: 120,
  hint: '周岁。已经在领的，填补贴记进账户时的年龄；参加职工养老保险还没领的，填退休时的年龄；参加居民养老保险还没领的不填',
})

/** What is wrong with the age, given at `field`, where it is needed or pointless. */
export function payoutProblems(
  field: string,
  payout: Payout | undefined,
  age: Amount<'岁'> | undefined,
): readonly Problem[] {
  const needed = payout !== undefined && payout.value !== 'residents'
  if (needed === (age !== undefined)) return []
  return [{ field, message: needed ? AGE_NEEDED : payout ? AGE_POINTLESS : AGE_ALONE }]
}
const AGE_NEEDED =
  '已经在领养老金的，或者参加职工养老保险的，每月领多少要看年龄，请填“开始多领时的年龄”。'
const AGE_POINTLESS =
  '参加居民养老保险还没领的，多大年纪开始领都按 139 个月算，“开始多领时的年龄”不填。'
const AGE_ALONE = '填了“开始多领时的年龄”，还要选“领养老金的情况”；不算每月多领多少的，两项都不填。'

/** How many months the subsidy is spread over; `payoutProblems` must have found none. */
export function payoutMonths(payout: Payout, age: Amount<'岁'> | undefined): Amount<'月'> {
  const byAge = age ? tier(age, HIGHEST_AGE_FIRST, '按年龄的计发月数', payoutTable) : NO_AGE
  return pick(
    payout,
    { drawing: byAge, residents: RESIDENTS, employees: byAge },
    '计发月数',
    payout.value === 'residents' ? residentsMonths : payoutTable,
  )
}

/** What the months mean, in plain words. */
export function payoutCautions(payout: Payout, age: Amount<'岁'> | undefined): readonly string[] {
  const months = payoutMonths(payout, age).value.toFixed()
  const who = age ? `${age.value.toFixed()} 岁对应` : '居民养老保险都按'
  const meaning = `${who} ${months} 个月：补贴分成 ${months} 份，每月加发一份。这是算每月发多少用的，文件没有说发满 ${months} 个月就停。`
  return age && moreThan(age, LAST_AGE).value ? [meaning, PAST_THE_TABLE] : [meaning]
}
const PAST_THE_TABLE =
  '国家的计发月数表只列到 70 岁。70 岁以上这里也按 56 个月算，以社保经办机构核定的为准。'

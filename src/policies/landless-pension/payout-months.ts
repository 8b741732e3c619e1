import { choice, count, fixed, keptBy, moreThan, pick, tier } from '../../core/index.ts'
import type { Amount, Choice, Clause, Problem } from '../../core/index.ts'

/* Over how many months a credited sum is paid out, asked and computed alike in the subsidy and the monthly top-up. */

export const monthlyPayout: Clause = {
  at: '五',
  says: '还没领养老金的，补贴到时候并入个人账户按月发；已经在领的，按补贴金额和记账时的年龄算出每月加发多少，从下个月起和原来的养老金一起发。',
}

/** 五 names the months of payout but does not print them. */
export const payoutTable: Clause = {
  at: '附件“计发月数表”',
  says: '个人账户里的钱按月发，每月发多少，用账户的钱除以计发月数：60 岁开始领是 139 个月，年纪越大月数越少。',
  outside: '《国务院关于完善企业职工基本养老保险制度的决定》（国发〔2005〕38号）',
}

/** Who is in the residents' scheme is paid by 国家的办法 too, which has one number of months for all ages. */
export const residentsMonths: Clause = {
  at: '第六条',
  says: '居民养老保险的个人账户养老金，每月发多少，用账户里的钱除以 139。',
  outside: '《国务院关于建立统一的城乡居民基本养老保险制度的意见》（国发〔2014〕8号）',
}

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

/* Who keeps accounts and pays: 七（二）. */
const ACCOUNTS = ['城乡居民养老保险经办机构']

export const payoutField = keptBy(
  ACCOUNTS,
  choice(
    '领养老金的情况',
    {
      drawing: '已经在领养老金',
      residents: '参加居民养老保险，还没领',
      employees: '参加职工养老保险，还没领',
    },
    { fact: 'pension-scheme', hint: '补贴记进账户的时候' },
  ),
)

export const payoutAgeField = keptBy(
  ACCOUNTS,
  count('开始多领时的年龄', '岁', {
    fact: 'topup-age',
    min: 40,
    max: 120,
    hint: '周岁。在领的填补贴记账时的，参加职工养老保险还没领的填退休时的，其他的不填',
  }),
)

/** What is wrong with the age at `field`, where it is missing or pointless. */
export function payoutProblems(
  field: string,
  payout: Payout | undefined,
  age: Amount<'岁'> | undefined,
): readonly Problem[] {
  const needed = payout !== undefined && payout.value !== 'residents'
  return needed === (age !== undefined) ? [] : [{ field, message: WHO_GIVES_AN_AGE }]
}
const WHO_GIVES_AN_AGE = '“开始多领时的年龄”，在领的和参加职工养老保险的必须填，其他的不填。'

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

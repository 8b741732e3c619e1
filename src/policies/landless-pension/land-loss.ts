import {
  any,
  atLeast,
  below,
  choose,
  count,
  difference,
  equal,
  fixed,
  keptBy,
  money,
  moreThan,
  number,
  product,
  quotient,
} from '../../core/index.ts'
import type { Amount, Clause, Inputs, Problem, Truth } from '../../core/index.ts'

/* How much land is lost and what that gives each person: alike for one, for a household and for a project. */

export const who: Clause = {
  at: '二',
  says: '征地时在册、有承包权、年满 16 周岁的村民，承包地全没了（或者剩下的人均不到 0.3 亩），或者没了一半及以上，可得补贴。分几次征的加起来算，不能重复享受。年龄算到土地补偿公告那天。',
}

export const rate139: Clause = {
  at: '三（一）',
  says: '承包地全部失去的，每人按县里上一年度城市低保标准的 139 倍筹钱；失去大部分的，再乘失地的比例。',
}

export const account: Clause = {
  at: '四',
  says: '补贴连本带息记进养老保险个人账户的专门项目；不顶每年的缴费，不算缴费年限。',
}

const MONTHS = fixed(139, '月', '', rate139)
const HARDLY_MONTHLY = fixed(3_000, '元/月')
const HALF = fixed('0.5', '1')
const FULL_BELOW = fixed('0.3', '亩/人')

/* Which office keeps which figure: 七（二）. */
export const allowanceField = keptBy(
  ['民政部门'],
  money('上一年度城市低保标准（每月）', {
    fact: 'urban-allowance',
    unit: '元/月',
    hint: '征地所在县（市、区）的城市低保，每人每月多少元',
  }),
)

/** What full loss gives one person. */
export function fullRate(monthlyAllowance: Amount<'元/月'>): Amount<'元'> {
  return product(monthlyAllowance, MONTHS, '全部失地的人均标准', rate139)
}

/** No county's 低保 is this high a month; a yearly figure is. */
export function allowanceCautions(monthlyAllowance: Amount<'元/月'>): readonly string[] {
  return moreThan(monthlyAllowance, HARDLY_MONTHLY).value
    ? ['城市低保填得超过每月 3,000 元，多半是全年的数。请改填每月的数。']
    : []
}

/** Areas that must be above zero, which a field's limits cannot say. */
export function aboveZero(areas: Readonly<Record<string, Amount>>): readonly Problem[] {
  return Object.entries(areas)
    .filter(([, area]) => !moreThan(area, fixed(0, area.unit)).value)
    .map(([field, { words }]) => ({ field, message: `“${words}”要大于 0。请检查这个数。` }))
}

export const landFields = {
  monthlyAllowance: allowanceField,
  contractedArea: keptBy(
    ['农业农村部门'],
    number('原来的承包地', '亩', {
      fact: 'contracted-land',
      hint: '全家的，第一次征地以前有多少',
    }),
  ),
  takenArea: keptBy(
    ['自然资源部门'],
    number('被征走的承包地', '亩', { fact: 'contracted-land-taken', hint: '历次征的加在一起' }),
  ),
  members: count('一起承包的人数', '人', {
    fact: 'land-sharers',
    min: 1,
    hint: '这块承包地由家里几口人分',
  }),
}

interface LandLoss {
  /** All land or nearly all of it is lost. */
  readonly full: Truth
  /** All land, nearly all or at least half of it is lost. */
  readonly qualifies: Truth
  /** What this loss gives one person; named `words`. */
  readonly each: Amount<'元'>
}

/** The loss of a household; the areas must be above zero. */
export function landLoss(
  { monthlyAllowance, contractedArea, takenArea, members }: Inputs<typeof landFields>,
  words: string,
): LandLoss {
  const ratio = quotient(takenArea, contractedArea, '失地比例', who)
  const left = difference(contractedArea, takenArea, '剩下的承包地')
  const rest = quotient(left, members, '剩下的人均面积', who)
  const allTaken = equal(takenArea, contractedArea, '承包地全部被征', who)
  const littleLeft = below(rest, FULL_BELOW, '剩下的人均不足 0.3 亩', who)
  const full = any([allTaken, littleLeft], '全部失地', who)
  const major = atLeast(ratio, HALF, '被征走的达到一半', who)
  const rate = fullRate(monthlyAllowance)
  const partly = product(rate, ratio, '按失地比例的补贴', rate139)
  return {
    full,
    qualifies: any(
      [full, major],
      '承包地全部被征、剩下的人均不足 0.3 亩，或者被征走的达到一半',
      who,
    ),
    each: choose(full, rate, partly, words, rate139),
  }
}

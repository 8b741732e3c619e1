import { fixed, money, moreThan, product } from '../../core/index.ts'
import type { Amount, Problem } from '../../core/index.ts'
import { rate139 } from './clauses.ts'

/* What the subsidy and a project's fund share: the rate of full loss and its one unknown, the 低保 standard. */

const MONTHS = fixed(139, '月', '', rate139)
const HARDLY_MONTHLY = fixed(3_000, '元/月')

export const allowanceField = money('上一年度城市低保标准（每月）', {
  unit: '元/月',
  hint: '征地所在县（市、区）的城市低保，每人每月多少元，问县民政局',
})

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

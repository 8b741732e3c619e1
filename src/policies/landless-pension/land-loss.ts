import {
  any,
  atLeast,
  below,
  choose,
  count,
  difference,
  equal,
  fixed,
  number,
  product,
  quotient,
} from '../../core/index.ts'
import type { Amount, Inputs, Truth } from '../../core/index.ts'
import { rate139, who } from './clauses.ts'
import { allowanceField, fullRate } from './full-rate.ts'

/* How much of its land a household lost and what that gives each person: alike for one of them and for all. */

const HALF = fixed('0.5', '1')
const FULL_BELOW = fixed('0.3', '亩/人')

export const landFields = {
  monthlyAllowance: allowanceField,
  contractedArea: number('原来的承包地', '亩', { hint: '全家的，第一次征地以前有多少' }),
  takenArea: number('被征走的承包地', '亩', { hint: '历次征的加在一起' }),
  members: count('一起承包的人数', '人', { min: 1, hint: '这块承包地由家里几口人分' }),
}

interface LandLoss {
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
    qualifies: any(
      [full, major],
      '承包地全部被征、剩下的人均不足 0.3 亩，或者被征走的达到一半',
      who,
    ),
    each: choose(full, rate, partly, words, rate139),
  }
}

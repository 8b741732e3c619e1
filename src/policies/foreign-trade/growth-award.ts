import {
  atLeast,
  cap,
  fixed,
  percent,
  product,
  share,
  stepReading,
  steps,
  sum,
  yuan,
} from '../../core/index.ts'
import type { Amount, Clause, Reading, Result } from '../../core/index.ts'

/*
 * The sum that 三（三） and 三（四） give in the same words: 1% of a volume from 3000万元, and 5万元 more
 * for each 1000万元 above, at most 50万元.
 */

const START = yuan(30_000_000)
const RATE = percent(1)
const EACH = yuan(10_000_000)
const AWARD_A_STEP = fixed(50_000, '元/个')
const MOST = yuan(500_000)

type Formula = 'rate-on-total' | 'rate-on-base' | 'cap-on-increments'
type Step = 'whole' | 'pro-rata'

const formula: Reading<Formula> = {
  title: '1% 按什么算，50 万元管什么',
  wording:
    '条文写 1% 的扶持，“在此基础上”每增加 1,000 万元再加 5 万元，“最高不超过50万元”。超过 3,000 万元的部分是否既算 1% 又算加奖，50 万元管全部还是只管加奖，都没有说清。',
  why: '按字面：1% 按全部金额算，最高额写在最后，管全部。',
  options: {
    'rate-on-total': '1% 按全部金额算，连同加奖最高 50 万元',
    'rate-on-base': '1% 只按 3,000 万元算，连同加奖最高 50 万元',
    'cap-on-increments': '1% 按全部金额算、不封顶，加奖最高 50 万元',
  },
}
export const growthCautions = [
  '“每增加 1,000 万元”，这里算比 3,000 万元每多 1,000 万元。也可以理解为比上一年每多 1,000 万元，条文没有说，申报前请问清楚。',
]
export const growthReadings = { formula, step: stepReading('每增加1000万元') }

/** Who gets it and how much, for a year's `volume`. */
export function growthAward(
  volume: Amount<'元'>,
  readings: { formula: Formula; step: Step },
  clause: Clause,
): Result<'元'> {
  const more = steps(volume, START, EACH, readings.step, '增加的档数', clause)
  const increments = product(more, AWARD_A_STEP, '加奖', clause)
  const words = '扶持和加奖'
  const base =
    readings.formula === 'rate-on-base'
      ? share(START, RATE, '起点 3,000 万元的 1%', clause)
      : share(volume, RATE, '全部金额的 1%', clause)
  return {
    requires: [atLeast(volume, START, '', clause)],
    amount:
      readings.formula === 'cap-on-increments'
        ? sum([base, cap(increments, MOST, '加奖（封顶后）', clause)], words, clause)
        : cap(sum([base, increments], '扶持和加奖相加'), MOST, words, clause),
  }
}

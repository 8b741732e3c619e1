import { tier, yuan } from '../../core/index.ts'
import type { Amount, Clause } from '../../core/index.ts'

/*
 * The three tiers that 三（一） and 三（二） give in the same words: 达到5000万、3000万、1000万元以上.
 * 达到 includes the figure itself; only the highest tier reached is paid.
 */

/** The lowest tier: who does not reach it gets nothing. */
export const LEAST_VOLUME = yuan(10_000_000)

const TIERS = [
  [yuan(50_000_000), yuan(500_000)],
  [yuan(30_000_000), yuan(300_000)],
  [LEAST_VOLUME, yuan(100_000)],
] as const

/** The one-off award for imports and exports of the year of settling. */
export function volumeAward(volume: Amount<'元'>, clause: Clause): Amount<'元'> {
  return tier(volume, TIERS, '一次性奖励', clause)
}

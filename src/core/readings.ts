import type { Reading } from './rule.ts'

/*
 * Readings that many rules share. `wording` is the piece of the clause in question.
 */

/** A bare 以上 on a threshold. */
export function boundReading(wording: string): Reading<'inclusive' | 'exclusive'> {
  return {
    title: '“以上”含不含本数',
    wording: `条文写“${wording}”，没有注明“含”。`,
    why: '民法典第一千二百五十九条：“以上”包括本数。条文不是民法，但通常照此理解。',
    options: { inclusive: '含本数：正好达到也算', exclusive: '不含本数：要超过才算' },
  }
}

/** 每增加 / 每净增 X: complete steps only, or in proportion. */
export function stepReading(wording: string): Reading<'whole' | 'pro-rata'> {
  return {
    title: '不满一档怎么算',
    wording: `条文写“${wording}”，没有说不满一档的部分算不算。`,
    why: '“每”字通常指满一档才奖一次。',
    options: { whole: '满一档才算一档', 'pro-rata': '按比例折算' },
  }
}

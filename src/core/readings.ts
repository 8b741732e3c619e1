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

/** N days from an event on, without a word on whether the day of the event is the first. */
export function firstDayReading(...wordings: string[]): Reading<'excluded' | 'included'> {
  return {
    title: '起算那天算不算第一天',
    wording: `条文写“${wordings.join('”和“')}”，没有说当天算不算。`,
    why: '民法典第二百零一条：按日算期间，开始的当天不算，从下一天起算。',
    options: { excluded: '当天不算，次日起数', included: '当天算第一天' },
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

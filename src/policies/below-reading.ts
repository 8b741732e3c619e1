import type { Reading } from '../core/index.ts'

/** A bare 以下 on a threshold; beside the rules, since every page loads the readings of core. */
export function belowReading(
  wording: string,
  options: Readonly<Record<'inclusive' | 'exclusive', string>>,
): Reading<'inclusive' | 'exclusive'> {
  return {
    title: '“以下”含不含本数',
    wording: `条文写“${wording}”，没有注明“含”。`,
    why: '民法典第一千二百五十九条：“以下”包括本数。条文不是民法，但通常照此理解。',
    options,
  }
}

import type { ClassTotal } from '../../core/totals.ts'
import { amountText } from '../../core/words.ts'
import type { Block } from './blocks.ts'
import type { About } from './common.ts'
import { BODY, footBlocks, headed, pair, SMALL, text, titleBlocks } from './common.ts'

/** Some measures of one standing with their sums. */
export interface SummaryGroup {
  /** That they are out of force; empty where they are not. */
  readonly outOfForce: string
  readonly totals: readonly ClassTotal[]
  /** Each measure in words: its title, what it gives or how far it has come, and why. */
  readonly lines: readonly {
    readonly title: string
    readonly gives: string
    readonly why: string
  }[]
}

/** The picture of several measures reckoned together, as blocks from top to bottom. */
export function summaryBlocks(
  title: string,
  groups: readonly SummaryGroup[],
  about: About,
): Block[] {
  return [...titleBlocks(title), ...groups.flatMap(groupBlocks), ...footBlocks(about)]
}

function groupBlocks({ outOfForce, totals, lines }: SummaryGroup): Block[] {
  return [
    ...(outOfForce ? [text(outOfForce, { ...BODY, colour: 'wrong', bold: true })] : []),
    ...headed('合计，几种钱分开算', totals.flatMap(totalBlocks)),
    ...headed(
      '一项一项',
      lines.flatMap(({ title, gives, why }) => [
        pair(title, gives),
        ...(why ? [text(why, SMALL)] : []),
      ]),
    ),
  ]
}

function totalBlocks({ words, total, low, high }: ClassTotal): Block[] {
  return [
    pair(words, amountText(total, '元'), { ...BODY, bold: true }),
    ...(low === high
      ? []
      : [text(`不同读法：从 ${amountText(low, '元')} 到 ${amountText(high, '元')}`, SMALL)]),
  ]
}

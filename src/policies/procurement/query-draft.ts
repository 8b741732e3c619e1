import type { DraftMaker } from '../../core/paper-draft.ts'
import { atLatest, party, project, signing } from './draft-parts.ts'

/** The supplier's letter of query, to be carried over to the prescribed form. */
export const letter: DraftMaker = {
  paper: 'query-letter',
  opening: ['致（采购人或采购代理机构）：{18}'],
  points: [
    party,
    project,
    ({ input }) => [
      `起算的事：${input('trigger')}，${input('triggerDate')}。`,
      ...['质疑事项（要具体、明确）：', 4],
      ...['跟质疑事项有关的请求：', 3],
    ],
    ['事实：', 4, '证明材料清单：', 3],
    [3],
    ({ line }) => [`{day}${atLatest(line('query'))}`],
    signing,
  ],
}

import type { DraftMaker } from '../../core/paper-draft.ts'
import { atLatest, party, project, signing } from './draft-parts.ts'

/** The supplier's complaint to the office of finance, after the answer or without one. */
export const complaint: DraftMaker = {
  paper: 'complaint-letter',
  opening: ['致（同级财政部门）：{16}', ...project],
  points: [
    ['投诉人', ...party, '被投诉人', ...party],
    [
      '提出质疑的日期：{day}',
      '收到答复的日期：{day}　□ 到期没有答复',
      ...['质疑了什么，怎么答复的：', 3],
      ...['证明材料清单：', 3],
    ],
    ['投诉事项（要具体、明确）：', 4, '投诉请求：', 3],
    [4],
    [3],
    ({ line }) => [`{day}${atLatest(line('complaint'))}`],
    [...signing, '交副本 {2} 份'],
  ],
}

import type { DraftMaker } from '../../core/paper-draft.ts'

/** The application to pay a tax later, （四）. */
const request: DraftMaker = {
  paper: 'tax-request',
  opening: ['致（由市财政局、市税务局负责）：{14}'],
  points: [
    ['{20}'],
    [4],
    ({ input, total }) => [
      '哪种税、哪一期：{18}',
      '税款：{10} 元',
      `本来最晚 ${input('dueDate')} 缴，最长延 3 个月，最晚到 ${total}。`,
      '申请延到{day}',
    ],
    ['单位名称：{18}', '盖章：{10}', '日期：{day}'],
  ],
}

const drafts: readonly DraftMaker[] = [request]
export default drafts

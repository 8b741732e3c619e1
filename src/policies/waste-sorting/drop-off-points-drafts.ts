import type { DraftMaker } from '../../core/paper-draft.ts'

/** What an estate hangs out of its points and their hours. */
const notice: DraftMaker = {
  paper: 'estate-notice',
  opening: ['小区：{16}'],
  points: [
    ({ input, line, total }) => {
      const most = line('most')
      const points = most === total ? total : `${total}到 ${most}`
      return [`小区有 ${input('households')}，每 200 到 300 户设一个，算下来 ${points}。设在：`, 5]
    },
    ['上午：{4} 到 {4}　傍晚：{4} 到 {4}', '错过时间的，投到（误时投放点）：{12}'],
    [
      '分可回收物、有害垃圾、厨余垃圾、其他垃圾四种投放。',
      '建筑（装修）垃圾装好袋，放到：{16}　大件垃圾放到：{16}',
      ...['其他：', 2],
    ],
  ],
  closing: ['管理责任人：{12}', '日期：{day}'],
}

const drafts: readonly DraftMaker[] = [notice]
export default drafts

import type { DraftMaker } from '../../core/paper-draft.ts'

/** The notice that hangs at the entrance of the stairway. */
const notice: DraftMaker = {
  paper: 'public-notice',
  opening: ({ input, total }) => [
    '楼的地址和单元：{20}',
    `公示从 ${input('postedDate')} 贴出，至少贴到 ${total}。`,
  ],
  points: [
    [
      '装几部、装在哪里：{18}',
      '电梯的型号和尺寸：{18}',
      '设计单位：{18}',
      '施工单位：{18}',
      ...['方案说明：', 4],
      '附图（有几张写几张）：{12}',
    ],
  ],
  closing: [
    '有意见的，请在公示期里提出，跟下面的人谈：{12}',
    '到哪里提、怎么联系：{18}',
    '业主或代理人签名：{10}',
    '贴出日期：{day}',
  ],
}

const drafts: readonly DraftMaker[] = [notice]
export default drafts

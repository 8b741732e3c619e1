import type { Explained } from '../../core/index.ts'
import type { DraftMaker } from '../../core/paper-draft.ts'

/** What somebody else concerned says to a query. */
export const explanation: DraftMaker = {
  paper: 'explanation',
  opening: ['致（采购人或采购代理机构）：{18}', ...['项目名称：{22}', '项目编号：{22}']],
  points: [
    ['质疑事项：', 2, '说明：', 5],
    ['附上的证据（该举证的要附）：', 3],
  ],
  closing: ({ calculation, input, total }) => {
    const event = calculation.inputs['event'] as Explained
    const received = event.value === 'copy-received'
    return [
      '签字或盖章：{12}',
      `日期：{day}${received ? `（${input('eventDate')} 收到副本，最晚 ${total}）` : ''}`,
    ]
  },
}

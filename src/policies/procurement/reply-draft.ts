import type { DraftMaker } from '../../core/paper-draft.ts'

/** The answer of the purchaser or its agency to a query. */
export const reply: DraftMaker = {
  paper: 'reply-letter',
  points: [
    ['姓名或名称：{20}'],
    ['收到质疑函的日期：{day}', ...['项目名称：{22}', '项目编号：{22}']],
    [
      ...['质疑事项（有几件，一件一件答）：', 3],
      ...['答复的具体内容：', 4],
      ...['事实依据：', 3],
      ...['法律依据：', 2],
    ],
    ['对答复不满意的，可以在答复期满后 15 个工作日内，向同级财政部门投诉：{12}'],
    ['名称：{20}'],
    ['{day}'],
    ['被质疑人公章：{10}', '只有一方答复的，另一方的意见：', 2, '另一方公章：{10}'],
  ],
}

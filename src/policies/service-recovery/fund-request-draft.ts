import type { Blocks, DraftMaker } from '../../core/paper-draft.ts'

/** The application of （三）; `asked` says what for, a lower rate or a later day. */
export function fundRequest(asked: Blocks): DraftMaker {
  return {
    paper: 'fund-request',
    opening: ['致（由市住房公积金管理中心负责）：{14}'],
    points: [
      ['□ 餐饮住宿　□ 文化旅游', '具体做什么：{18}'],
      [4],
      ['认定的部门：{18}', '认定的日期：{day}'],
      asked,
      ['单位名称：{18}', '盖章：{10}', '日期：{day}'],
    ],
  }
}

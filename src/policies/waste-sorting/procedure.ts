import type { Procedure } from '../../core/index.ts'
import { wasteSorting } from './document.ts'
import { steps } from './procedure-steps.ts'

/** What whoever manages an estate sets up; the order after the bins is ours. */
export const procedure: Procedure = {
  document: wasteSorting,
  who: '生活垃圾分类投放的管理责任人。小区的是物业；没有物业的，由街道办事处（镇政府）管，或者由它确定谁管。范围是晋城市建成区，别的县（市）参照着做。',
  orderOurs: true,
  steps,
  rules: { 'drop-off-points': { at: ['set-points'] } },
  papers: [
    {
      id: 'estate-notice',
      title: '小区公示',
      step: 'post-hours',
      basis: 'listed',
      contents: ['定时定点投放点在哪里', '几点到几点可以投', '其他要求等'],
      at: '四（一）3（2）',
    },
  ],
  notWritten: [
    '小区自己配的桶谁出钱（文件写了社区、村的由财政保障）',
    '没做到罚多少',
    '主管单位的联系方式',
    '公示要挂多少天',
  ],
  ask: '街道办事处（镇政府）；收运时间问所在地环卫主管部门',
  unclear: ['公示是一直挂着，还是挂一段时间，文件没有写。'],
}

import type { DraftMaker } from '../../core/paper-draft.ts'

/** What the agent brings to the office that handles the permits. */
export const application: DraftMaker = {
  paper: 'lift-application',
  opening: ['致：{8}行政审批服务管理局（政务大厅）'],
  points: [
    ({ input }) => [
      '楼的地址：{20}',
      '单元：{10}',
      `楼有 ${input('storeys')}，申请加装电梯 ${input('elevators')}。`,
    ],
    [
      '附上的打勾：',
      '□ 全体业主签的加装电梯协议',
      '□ 楼房结构的检测鉴定报告',
      '□ 专项设计',
      '□ 公示的内容和结果',
      '□ 县（市、区）材料清单上的其他材料：{12}',
    ],
  ],
  closing: ['代理人签名：{10}', '联系方式：{12}', '日期：{day}'],
}

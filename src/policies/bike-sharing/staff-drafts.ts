import type { DraftMaker } from '../../core/paper-draft.ts'

/** What an operator reports before it begins. */
const report: DraftMaker = {
  paper: 'report-pack',
  opening: ['致（运营所在地交通运输部门）：{14}', '企业：{18}', '附上的打勾：'],
  points: [
    ['□ 企业法人、营业执照', '□ 分支机构的营业执照（属于分支机构的）'],
    ['□ 许可证，编号：{12}'],
    ['地址：{20}', '负责人和联系方式：{16}'],
    ['□ 运营模式说明', '□ 服务管理、投诉、纠纷处理等制度'],
    ['□ 合格报告'],
    ['□ 电子协议样本'],
    ({ input, total }) => [`投放 ${input('bikes')}，专门的运维人员不少于 ${total}。怎么投放：`, 3],
  ],
  closing: ['开始提供服务的日期：{day}（在这以前 30 日报送）', '企业盖章：{10}', '日期：{day}'],
}

/** What an operator signs with the offices of transport, 三（一）3. */
const pledge: DraftMaker = {
  paper: 'service-pledge',
  opening: ['致（交通运输部门）：{14}', '企业：{18}'],
  points: [
    ({ input, total }) => [
      `投放 ${input('bikes')}，专门的运维人员不少于 ${total}。其中（分几处投放的写明）：{14}`,
    ],
    ...[[3], [3], [3], [3], [3]],
  ],
  closing: ['企业签字或盖章：{10}', '交通运输部门签字或盖章：{10}', '日期：{day}'],
}

/** What an operator tells the public before it leaves. */
const leaving: DraftMaker = {
  paper: 'exit-notice',
  opening: ['企业：{18}'],
  points: [
    ['退出的日期：{day}（公示要提前 30 天）'],
    [...['押金怎么退：', 2], ...['预付款怎么退：', 2]],
    ({ input }) => [`投放的 ${input('bikes')}，这样收回：`, 3],
  ],
  closing: ['企业盖章：{10}', '公示的日期：{day}'],
}

const drafts: readonly DraftMaker[] = [report, pledge, leaving]
export default drafts

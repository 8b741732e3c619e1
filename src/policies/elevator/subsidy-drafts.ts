import type { DraftMaker } from '../../core/paper-draft.ts'

const LEVELS = [
  ['province', '省级'],
  ['city', '市级'],
  ['county', '县级'],
] as const

/** What the owners hand in for the grants, once the lift is registered. */
const request: DraftMaker = {
  paper: 'subsidy-request',
  opening: ['致（所在地住建部门）：{16}'],
  points: [
    ({ input }) => [
      '楼的地址和单元：{20}',
      `楼有 ${input('storeys')}（不算地下室），有合法权属证明，不是单一产权的楼。`,
    ],
    [...['办了哪些手续：', 2], '竣工验收合格的日期：{day}', '电梯使用登记证书的编号：{14}'],
    ({ input, line, total }) => [
      `加装电梯 ${input('elevators')}，申请的补助：`,
      {
        columns: [
          ['哪一级', 2],
          ['金额', 3, 'number'],
        ],
        rows: [...LEVELS.map(([id, title]) => [title, line(id) ?? '']), ['合计', total]],
      },
      '收款的户名、账号、开户行：{16}',
    ],
  ],
  closing: ['申请人（实施主体）签名或盖章：{10}', '日期：{day}'],
}

const drafts: readonly DraftMaker[] = [request]
export default drafts

import type { Procedure } from '../../core/index.ts'
import { bikeSharing } from './document.ts'
import { papers } from './papers.ts'
import { steps } from './procedure-steps.ts'

/** The way of an operator from its set-up to its exit, and of a user with a complaint. */
export const procedure: Procedure = {
  document: bikeSharing,
  who: '共享单车的运营企业，要有法人资格；不在朔州注册法人的，在朔州设分支机构。骑车的人可以投诉。',
  orderOurs: true,
  steps,
  rules: {
    staff: { at: ['pledge'] },
    prepayment: { at: ['money-account'] },
    'rider-age': { at: ['sign-up-users'] },
  },
  papers,
  notWritten: [
    '各种表格',
    '报了资料以后，部门答不答复、批不批（条文写的是“报送”）',
    '一家最多能投多少辆',
  ],
  ask: '运营所在地的交通运输部门',
  unclear: [
    '“开始提供租赁服务前 30 日”，是至少提前 30 天，还是正好那一天，条文没有说；这里按至少 30 天。',
    '“企业法人、营业执照”是一样材料还是两样，条文没有说。',
  ],
}

import { atMost, defineRule, money, yuan } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { bikeSharing } from './document.ts'

const clause: Clause = {
  at: '三（三）',
  says: '包月一类先交钱的服务，用户预存的钱不能超过 50 元；鼓励不收押金，收了的要随时能退。',
}

const MOST = yuan(50, '', clause)

export default defineRule({
  id: 'bike-sharing/prepayment',
  document: bikeSharing,
  title: '共享单车预存的钱超没超',
  summary: '骑共享单车先充值、买月卡的，预存的钱最多 50 元。看看是不是收多了。',
  keywords: ['共享单车', '单车', '月卡', '充值', '预存', '余额', '押金', '退钱'],
  audience: ['resident'],
  occasions: ['shared-bike'],
  kind: 'check',
  unit: '是否',
  headline: '没有超过限额',
  clauses: [clause],
  office: '交通运输部门；也可以向消费者协会等投诉',
  inputs: { balance: money('预存在一家公司的钱', { hint: '充值、月卡等先交的钱，不含押金' }) },
  compute({ balance }) {
    const within = atMost(balance, MOST, '', clause)
    return { amount: within, informs: [within] }
  },
  conditions: ['是包月一类先交钱后用车的服务。'],
  cautions: ['押金是另一回事：文件鼓励不收，收了的要“即还即退”，没有写最多多少。'],
  examples: [
    {
      title: '预存 30 元',
      inputs: { balance: '30' },
      working: '30 没有超过 50',
      total: 'yes',
    },
    {
      title: '正好 50 元',
      inputs: { balance: '50' },
      working: '50 没有超过 50',
      total: 'yes',
    },
    {
      title: '多一分钱',
      inputs: { balance: '50.01' },
      working: '50.01 超过 50',
      total: 'no',
    },
  ],
})

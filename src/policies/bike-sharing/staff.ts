import { count, defineRule, fixed, product, round } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { bikeSharing } from './document.ts'

const clause: Clause = {
  at: '三（一）3',
  says: '共享单车公司要配专门的运维人员，人数不少于投放车辆数的千分之五。',
}

const PER_BIKE = fixed('0.005', '人/辆', '', clause)

export default defineRule({
  id: 'bike-sharing/staff',
  document: bikeSharing,
  title: '共享单车公司要配几名运维人员',
  summary: '共享单车公司按投放的车辆数，至少要配多少名运维人员。',
  keywords: ['共享单车', '单车', '自行车', '运维', '人员', '千分之五', '投放'],
  audience: ['enterprise'],
  occasions: ['bike-company'],
  kind: 'quantity',
  unit: '人',
  headline: '至少要配',
  clauses: [clause],
  office: '交通运输部门',
  inputs: { bikes: count('投放的车辆数', '辆') },
  compute: ({ bikes }) => ({
    amount: round(product(bikes, PER_BIKE), 0, 'up', '至少要配的运维人员', clause),
  }),
  conditions: ['人员是专门做停放管理、调度和车辆维护的。'],
  cautions: [
    '人不能配半个，“不低于”千分之五，所以有零头就往上进一。',
    '文件没有说按全市的投放数算，还是按各县（市、区）分别算。',
  ],
  examples: [
    {
      title: '投放 3,000 辆',
      inputs: { bikes: '3000' },
      working: '3,000 × 0.005 = 15',
      total: '15',
    },
    {
      title: '投放 3,001 辆，多一辆多一人',
      inputs: { bikes: '3001' },
      working: '3,001 × 0.005 = 15.005，往上进到 16',
      total: '16',
    },
    {
      title: '只投放 1 辆',
      inputs: { bikes: '1' },
      working: '1 × 0.005 = 0.005，往上进到 1',
      total: '1',
    },
  ],
})

import { defineRule } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { elevator } from './document.ts'
import { building, buildingConditions, grantClause, grantsFor, localBasis } from './grants.ts'

const preconditions: Clause = {
  at: '二',
  says: '楼在城市规划区内、产权合法、近期不拆；不动主体结构；全体业主同意。',
}

const eligible = {
  elevators: '1',
  storeys: '6',
  legalTitle: true,
  singleOwner: false,
  certificate: true,
}

export default defineRule({
  id: 'elevator/subsidy',
  document: elevator,
  title: '老楼加装电梯补助',
  summary:
    '4 层及以上的老住宅楼装电梯，装好、验收合格后可以申请补助：省里每部 10 万元，市、县再各补 5 万元。',
  keywords: ['电梯', '装电梯', '加装', '老楼', '老旧小区', '爬楼', '上楼', '补助'],
  audience: ['resident'],
  occasions: ['lift'],
  kind: 'entitlement',
  unit: '元',
  headline: '三级补助合计',
  clauses: [grantClause, preconditions],
  office: '楼所在地的县（市、区）住房和城乡建设局；市区（不含平鲁区）由朔城区受理',
  inputs: building,
  readings: { localBasis },
  compute(inputs, readings) {
    const { province, city, county, total, requires } = grantsFor(inputs, readings.localBasis)
    return { requires, amount: total, lines: { province, city, county } }
  },
  conditions: buildingConditions,
  examples: [
    {
      title: '6 层楼一个单元装 1 部',
      inputs: eligible,
      working: '10万 + 5万 + 5万 = 20万',
      total: '200000.00',
      lines: { province: '100000.00', city: '50000.00', county: '50000.00' },
      low: '200000.00',
      high: '200000.00',
    },
    {
      title: '正好 4 层，装 2 部',
      inputs: { ...eligible, elevators: '2', storeys: '4' },
      working:
        '4 层也算；2 × (10万 + 5万 + 5万) = 40万；若市、县只按项目给，则 20万 + 5万 + 5万 = 30万',
      total: '400000.00',
      lines: { province: '200000.00', city: '100000.00', county: '100000.00' },
      low: '300000.00',
      high: '400000.00',
    },
    {
      title: '装 2 部，市、县按整个项目给',
      inputs: { ...eligible, elevators: '2' },
      readings: { localBasis: 'per-project' },
      working: '2 × 10万 + 5万 + 5万 = 30万',
      total: '300000.00',
      lines: { province: '200000.00', city: '50000.00', county: '50000.00' },
    },
    {
      title: '只有 3 层',
      inputs: { ...eligible, storeys: '3' },
      working: '不到 4 层，不补',
      status: 'not-eligible',
      total: '0.00',
    },
    {
      title: '整栋楼是一个单位的',
      inputs: { ...eligible, singleOwner: true },
      working: '单一产权的楼不补',
      status: 'not-eligible',
      total: '0.00',
    },
  ],
})

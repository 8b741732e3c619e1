import {
  all,
  allocate,
  choose,
  defineRule,
  difference,
  fixed,
  list,
  money,
  moreThan,
  notNegative,
  number,
  toFen,
} from '../../core/index.ts'
import type { Clause, Fill } from '../../core/index.ts'
import { examples } from './cost-share-examples.ts'
import { elevator } from './document.ts'
import { building, buildingConditions, grantClause, grantsFor, localBasis } from './grants.ts'

const clause: Clause = {
  at: '四（一）',
  says: '装电梯的钱由业主自己筹，可以看各家住几楼等情况，商量好按什么比例分摊。',
}
const fund: Clause = {
  at: '四（二）',
  says: '出钱的业主可以按规定提取自己和配偶的住房公积金。',
}

const NO_WEIGHT = fixed(0, '1')

/** Ways people commonly agree on; the bulletin prescribes none. Weights must never all be zero. */
const fills: readonly Fill[] = [
  { title: '各户一样', entry: () => '1' },
  {
    title: '越高出得越多，一层一户，一楼不出',
    entry: (index, length) => (length === 1 ? '1' : String(index)),
  },
  {
    title: '越高出得越多，一层两户，一楼不出',
    entry: (index, length) => (length <= 2 ? '1' : String(Math.floor(index / 2))),
  },
]

export default defineRule({
  id: 'elevator/cost-share',
  document: elevator,
  title: '装电梯各家出多少钱',
  summary: '装电梯的总价减去财政补助，剩下的按各家商量好的比例分，分到每一分钱，加起来一分不差。',
  keywords: ['电梯', '装电梯', '分摊', '出钱', '每户', '一楼', '楼层', '业主', '公积金'],
  audience: ['resident'],
  occasions: ['lift'],
  kind: 'duty',
  unit: '元',
  headline: '业主一共要出',
  clauses: [clause, grantClause, fund],
  office: '全体业主自己商量；补助问楼所在地的县（市、区）住房和城乡建设局',
  inputs: {
    ...building,
    totalCost: money('装电梯一共花多少', { hint: '鉴定、设计、设备、施工等都算上' }),
    weights: list('各户分摊权重', (index) => number(`第 ${index + 1} 户的权重`, '1'), {
      fills,
      hint: '从一楼往上，一户一个数；数越大出得越多，0 就是不出',
    }),
  },
  readings: { localBasis },
  check: ({ weights }) =>
    weights.some((weight) => moreThan(weight, NO_WEIGHT).value)
      ? []
      : [{ field: 'weights', message: '“各户分摊权重”不能全是 0，至少要有一户出钱。' }],
  compute(inputs, readings) {
    const { total, requires } = grantsFor(inputs, readings.localBasis)
    const eligible = all(requires, '达到补助条件', grantClause)
    const subsidy = choose(eligible, total, undefined, '能得的补助', grantClause)
    const net = toFen(notNegative(difference(inputs.totalCost, subsidy)), '业主一共要出', clause)
    const shares = allocate(net, inputs.weights, (index) => `第 ${index + 1} 户要出`, clause)
    return {
      amount: net,
      lines: {
        net,
        ...Object.fromEntries(shares.map((share, index) => [`household-${index + 1}`, share])),
      },
      informs: requires,
    }
  },
  conditions: buildingConditions,
  cautions: [
    '各家出多少没有统一规定，要业主一起商量定下来、写进协议。给的几种分法是常见做法，不是文件规定的。',
    '这里算的是扣掉补助以后的数。补助在验收以后才给，开工时要按总价先垫钱。',
    '还没装的，先按将来能验收、能领证来填；最后没领到使用登记证书，就没有补助。',
    '以后的电费、保养费、年检费没有算在里面，协议里也要写清怎么分。',
  ],
  examples,
})

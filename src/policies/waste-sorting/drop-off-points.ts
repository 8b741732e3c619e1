import { defineRule, fixed, floor, quotient, round } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { estateHouseholdsField } from '../estate-households.ts'
import { wasteSorting } from './document.ts'

const clause: Clause = {
  at: '四（一）3（2）',
  says: '居民小区每 200 到 300 户设一个定时定点投放点，具体几个看小区的空间和志愿者人数。',
}

const MOST_HOUSEHOLDS = fixed(300, '户/个', '', clause)
const FEWEST_HOUSEHOLDS = fixed(200, '户/个', '', clause)

export default defineRule({
  id: 'waste-sorting/drop-off-points',
  document: wasteSorting,
  title: '小区要设几个垃圾投放点',
  summary: '按小区户数，算定时定点的垃圾投放点至少几个、最多几个。',
  keywords: ['垃圾', '垃圾分类', '投放点', '垃圾桶', '小区', '物业', '定时定点', '几户一个'],
  audience: ['resident', 'enterprise'],
  occasions: ['estate'],
  kind: 'quantity',
  unit: '个',
  headline: '至少几个',
  clauses: [clause],
  office: '小区的物业；没有物业的由街道办事处（镇政府）定。市城市管理局统管',
  inputs: { households: estateHouseholdsField },
  compute({ households }) {
    const fewest = round(quotient(households, MOST_HOUSEHOLDS), 0, 'up', '至少几个', clause)
    const whole = round(quotient(households, FEWEST_HOUSEHOLDS), 0, 'down', '满 200 户一个', clause)
    return { amount: fewest, lines: { fewest, most: floor(whole, fewest, '最多几个', clause) } }
  },
  conditions: ['小区在晋城市建成区，已经实行定时定点投放。'],
  cautions: [
    '“每 200—300 户一个”是大致的标准，几个合适还要看小区的空间和志愿者人数。',
    '每个点不超过 300 户，算出至少几个；每个点不少于 200 户，算出最多几个。这是我们的算法，文件没有说零头怎么办。',
    '过了时间还能投的误时投放点，每个小区另设 1 到 2 处，不算在里面。',
  ],
  examples: [
    {
      title: '1,000 户的小区',
      inputs: { households: '1000' },
      working: '1,000 ÷ 300 = 3.33…，往上进到 4；1,000 ÷ 200 = 5',
      total: '4',
      lines: { fewest: '4', most: '5' },
      low: '4',
      high: '4',
    },
    {
      title: '正好 600 户',
      inputs: { households: '600' },
      working: '600 ÷ 300 = 2；600 ÷ 200 = 3',
      total: '2',
      lines: { fewest: '2', most: '3' },
    },
    {
      title: '350 户，哪样都凑不齐',
      inputs: { households: '350' },
      working: '350 ÷ 300 = 1.16…，往上进到 2；350 ÷ 200 = 1.75，舍到 1，不能比至少的还少，所以 2',
      total: '2',
      lines: { fewest: '2', most: '2' },
    },
    {
      title: '只有 80 户',
      inputs: { households: '80' },
      working: '80 ÷ 300 不满 1，往上进到 1；最多也是 1',
      total: '1',
      lines: { fewest: '1', most: '1' },
    },
  ],
})

import { choice, choose, defineRule, fixed, pick } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { electricity } from './document.ts'
import { dateField, dueCautions, tightened } from './targets.ts'

const clause: Clause = {
  at: '一“办电更省时”',
  says: '2021 年底前：居民从报装到装表接电不超过 4 个工作日，“三零”服务的低压非居民用户 20 个，供电公司办其他低压非居民用户 5 个、高压单电源 15 个、高压双电源 25 个；2022 年底前，“三零”用户减到 15 个。',
}
const annex: Clause = {
  at: '附表 1',
  says: '2021 年高压单电源 15 个工作日（带星号的 20 个），双电源 23 个（带星号的 28 个）。',
}

const days = (value: number) => fixed(value, '工作日', '', clause)
const RESIDENT = days(4)
const THREE_ZERO = days(20)
const THREE_ZERO_FROM_2023 = days(15)
const LOW_VOLTAGE = days(5)
const SINGLE_SOURCE = days(15)
const DUAL_SOURCE = days(25)

const TO_POWER = '这是从报装到装表接电全过程的工作日。'
const BY_UTILITY = '这只是供电公司自己办业务的工作日，你自己施工的时间不算。'
const EARLIER = '附表写 2020 年我市供电公司的办理时间是 3 个工作日，和正文的口径可能不一样。'
const cautionsFor = {
  resident: [TO_POWER, EARLIER],
  'three-zero': [TO_POWER, EARLIER],
  'low-voltage': [BY_UTILITY],
  'single-source': [
    BY_UTILITY,
    '附表写的是 15（20*）个工作日，正文写 15 个。带星号的多 5 天，是设计审查和中间检查的时间，非重要用户可以免。',
  ],
  'dual-source': [
    BY_UTILITY,
    '附表写的是 23（28*）个工作日，正文写 25 个，对不上；这里按正文。带星号的多 5 天，是设计审查和中间检查的时间，非重要用户可以免。',
  ],
} as const

export default defineRule({
  id: 'electricity/connection-days',
  document: electricity,
  title: '装电要等几个工作日',
  summary: '新装电表、接通用电，从申请起最多几个工作日该办完。',
  keywords: ['装电', '装电表', '报装', '通电', '接电', '几天', '工作日', '三零', '高压', '电力'],
  kind: 'quantity',
  unit: '工作日',
  headline: '最多等',
  clauses: [clause, annex],
  office: '国网朔州供电公司、山西地方电力有限公司朔州分公司',
  inputs: {
    customer: choice(
      '用户类型',
      {
        resident: '居民',
        'three-zero': '实行“三零”服务的低压非居民',
        'low-voltage': '没有“三零”服务的低压非居民',
        'single-source': '高压，单电源',
        'dual-source': '高压，双电源',
      },
      { hint: '“三零”是零上门、零审批、零投资，小微企业一般是' },
    ),
    date: dateField,
  },
  compute({ customer, date }) {
    const threeZero = choose(tightened(date, clause), THREE_ZERO_FROM_2023, THREE_ZERO)
    const most = pick(
      customer,
      {
        resident: RESIDENT,
        'three-zero': threeZero,
        'low-voltage': LOW_VOLTAGE,
        'single-source': SINGLE_SOURCE,
        'dual-source': DUAL_SOURCE,
      },
      '最多等的工作日',
      clause,
    )
    return { amount: most, cautions: [...dueCautions(date), ...cautionsFor[customer.value]] }
  },
  conditions: ['报装的材料齐全。'],
  examples: [
    {
      title: '“三零”服务的小微企业，2022 年',
      inputs: { customer: 'three-zero', date: '2022-12-31' },
      working: '2022 年底以前 20 个工作日',
      total: '20',
    },
    {
      title: '“三零”服务的小微企业，2023 年起',
      inputs: { customer: 'three-zero', date: '2023-01-01' },
      working: '2022 年底前要减到 15 个，2023 年起就是 15 个',
      total: '15',
    },
    {
      title: '居民',
      inputs: { customer: 'resident', date: '2022-06-01' },
      working: '居民 4 个工作日',
      total: '4',
    },
    {
      title: '普通低压用户',
      inputs: { customer: 'low-voltage', date: '2022-06-01' },
      working: '没有“三零”服务的低压非居民用户 5 个工作日',
      total: '5',
    },
    {
      title: '高压单电源',
      inputs: { customer: 'single-source', date: '2022-06-01' },
      working: '正文 15 个工作日',
      total: '15',
    },
    {
      title: '高压双电源，目标还没到期',
      inputs: { customer: 'dual-source', date: '2021-12-31' },
      working: '正文 25 个工作日',
      total: '25',
    },
  ],
})

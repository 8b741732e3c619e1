import {
  choice,
  choose,
  date,
  defineRule,
  fixed,
  optional,
  pick,
  workdaysAfter,
} from '../../core/index.ts'
import type { Amount, Choice, Clause, Day } from '../../core/index.ts'
import { chinaCalendar, daysOff, unknownYears } from '../../core/workdays.ts'
import { examples } from './connection-days-examples.ts'
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

const days = (value: number, clause: Clause) => fixed(value, '工作日', '', clause)
const RESIDENT = days(4, clause)
const THREE_ZERO = days(20, clause)
const THREE_ZERO_FROM_2023 = days(15, clause)
const LOW_VOLTAGE = days(5, clause)
/** 高压, by the reading `table`. */
const SINGLE_SOURCE = {
  text: days(15, clause),
  annex: days(15, annex),
  'annex-with-review': days(20, annex),
}
const DUAL_SOURCE = {
  text: days(25, clause),
  annex: days(23, annex),
  'annex-with-review': days(28, annex),
}
const TO_POWER = '这是从报装到装表接电全过程的工作日。'
const BY_UTILITY = '这只是供电公司自己办业务的工作日，你自己施工的时间不算。'
const EARLIER = '附表写 2020 年我市供电公司的办理时间是 3 个工作日，和正文的口径可能不一样。'
const cautionsFor = {
  resident: [TO_POWER, EARLIER],
  'three-zero': [TO_POWER, EARLIER],
  'low-voltage': [BY_UTILITY],
  'single-source': [BY_UTILITY],
  'dual-source': [BY_UTILITY],
} as const

const TABLES = ['text', 'annex', 'annex-with-review'] as const
type Table = (typeof TABLES)[number]

const customerField = choice(
  '用户类型',
  {
    resident: '居民',
    'three-zero': '实行“三零”服务的低压非居民',
    'low-voltage': '没有“三零”服务的低压非居民',
    'single-source': '高压，单电源',
    'dual-source': '高压，双电源',
  },
  { hint: '“三零”是零上门、零审批、零投资，小微企业一般是' },
)
type Customer = Choice<keyof typeof cautionsFor>

/** The working days that a customer waits at most. */
function mostDays(customer: Customer, date: Day, table: Table): Amount<'工作日'> {
  const threeZero = choose(tightened(date, clause), THREE_ZERO_FROM_2023, THREE_ZERO)
  return pick(
    customer,
    {
      resident: RESIDENT,
      'three-zero': threeZero,
      'low-voltage': LOW_VOLTAGE,
      'single-source': SINGLE_SOURCE[table],
      'dual-source': DUAL_SOURCE[table],
    },
    '最多等的工作日',
    clause,
  )
}

export default defineRule({
  id: 'electricity/connection-days',
  document: electricity,
  title: '装电要等几个工作日',
  summary: '新装电表、接通用电，从申请起最多几个工作日该办完，最晚到哪天。',
  keywords: ['装电', '装电表', '报装', '通电', '接电', '几天', '工作日', '三零', '高压', '电力'],
  audience: ['resident', 'enterprise'],
  occasions: ['power'],
  kind: 'quantity',
  unit: '工作日',
  headline: '最多等',
  clauses: [clause, annex, daysOff],
  office: '国网朔州供电公司、山西地方电力有限公司朔州分公司',
  inputs: {
    customer: customerField,
    date: dateField,
    appliedDate: optional(date('受理报装的日子', { hint: '填了就算最晚到哪天，从第二天起数' })),
  },
  readings: {
    table: {
      title: '高压用户按正文还是按附表',
      wording:
        '正文写高压单电源 15 个、双电源 25 个工作日，附表 1 写 15（20*）个、23（28*）个，对不上。带星号的多 5 天，是设计审查和中间检查的时间，非重要用户可以免。',
      why: '正文定的是目标，附表只是对照。',
      options: {
        text: '按正文：15 个、25 个',
        annex: '按附表不带星号的：15 个、23 个',
        'annex-with-review': '按附表带星号的（要设计审查、中间检查）：20 个、28 个',
      },
    },
  },
  check({ customer, date, appliedDate }) {
    if (!appliedDate) return []
    const most = TABLES.map((table) => mostDays(customer, date, table).value.toNumber())
    return unknownYears('appliedDate', appliedDate, Math.max(...most))
  },
  compute({ customer, date, appliedDate }, { table }) {
    const most = mostDays(customer, date, table)
    const latest =
      appliedDate && workdaysAfter(appliedDate, most, chinaCalendar, false, '最晚到', clause)
    return {
      amount: most,
      ...(latest && { lines: { latest } }),
      cautions: [...dueCautions(date), ...cautionsFor[customer.value]],
    }
  },
  conditions: ['报装的材料齐全。'],
  examples,
})

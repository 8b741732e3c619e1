import { birthday, choice, date, defineRule, fixed, pick, since } from '../../core/index.ts'
import type { Clause, Problem } from '../../core/index.ts'
import { belowReading } from '../below-reading.ts'
import { bikeSharing } from './document.ts'

const clause: Clause = {
  at: '三（二）2',
  says: '共享自行车不许租给不满 12 岁的孩子，共享电动自行车不许租给 16 周岁以下的人。',
}

const age = (years: number) => fixed(years, '岁', '', clause)
const BICYCLE = age(12)
/** 16周岁以下 may not: who is 16 may not either where 以下 includes it. */
const ELECTRIC = { inclusive: age(17), exclusive: age(16) }

const BORN_LATER: Problem = {
  field: 'rideDate',
  message: '“骑车那天”不能早于“出生日期”。请检查这两个日期。',
}

export default defineRule({
  id: 'bike-sharing/rider-age',
  document: bikeSharing,
  title: '多大能骑共享单车',
  summary:
    '骑共享自行车要满 12 岁，骑共享电动自行车要过 16 周岁。看看那天够不够岁数，从哪天起能骑。',
  keywords: ['共享单车', '单车', '电动车', '电单车', '自行车', '孩子', '未成年', '几岁', '年龄'],
  audience: ['resident'],
  occasions: ['shared-bike'],
  kind: 'check',
  unit: '是否',
  headline: '那天够岁数',
  clauses: [clause],
  office: '交通运输部门；也可以向消费者协会等投诉',
  inputs: {
    birthDate: date('出生日期', { hint: '骑车人的，按身份证' }),
    rideDate: date('骑车那天'),
    vehicle: choice('骑哪种车', { bicycle: '共享自行车', electric: '共享电动自行车' }),
  },
  readings: {
    bound: belowReading('16周岁以下', {
      inclusive: '含本数：16 周岁的还不能骑，满 17 周岁才行',
      exclusive: '不含本数：满 16 周岁就能骑',
    }),
  },
  check: ({ birthDate, rideDate }) => (since(rideDate, birthDate).value ? [] : [BORN_LATER]),
  compute({ birthDate, rideDate, vehicle }, { bound }) {
    const years = pick(
      vehicle,
      { bicycle: BICYCLE, electric: ELECTRIC[bound] },
      '能骑的岁数',
      clause,
    )
    const from = birthday(birthDate, years, '从哪天起能骑', clause)
    const old = since(rideDate, from, '骑车那天够岁数', clause)
    return { amount: old, lines: { from }, informs: [old] }
  },
  conditions: ['用户要实名注册，和公司签服务协议。'],
  cautions: [
    '这是说公司能不能租给他，不是交通法规里多大能骑车上路。',
    '12 岁，条文写“未满12岁”，没有写周岁，这里按周岁算。',
  ],
  examples: [
    {
      title: '12 岁生日当天，骑自行车',
      inputs: { birthDate: '2009-06-15', rideDate: '2021-06-15', vehicle: 'bicycle' },
      working: '2009年6月15日生，2021年6月15日 满 12 岁，当天就能骑',
      total: 'yes',
      lines: { from: '2021-06-15' },
      low: 'yes',
      high: 'yes',
    },
    {
      title: '差一天满 12 岁',
      inputs: { birthDate: '2009-06-15', rideDate: '2021-06-14', vehicle: 'bicycle' },
      working: '2021年6月14日 才 11 岁',
      total: 'no',
      lines: { from: '2021-06-15' },
      low: 'no',
      high: 'no',
    },
    {
      title: '刚满 16 周岁，骑电动自行车',
      inputs: { birthDate: '2005-03-10', rideDate: '2021-03-10', vehicle: 'electric' },
      working: '“以下”含 16 周岁，要到 2022年3月10日 满 17 周岁；不含的话当天就能骑',
      total: 'no',
      lines: { from: '2022-03-10' },
      low: 'no',
      high: 'yes',
    },
    {
      title: '同一个人，按不含来读',
      inputs: { birthDate: '2005-03-10', rideDate: '2021-03-10', vehicle: 'electric' },
      readings: { bound: 'exclusive' },
      working: '2021年3月10日 满 16 周岁',
      total: 'yes',
      lines: { from: '2021-03-10' },
    },
    {
      title: '2月29日生，平年到 3月1日 才满',
      inputs: { birthDate: '2004-02-29', rideDate: '2021-02-28', vehicle: 'electric' },
      working: '2021 年没有 2月29日，3月1日 才满 17 周岁；不含的话 2020年2月29日 满 16，已经能骑',
      total: 'no',
      lines: { from: '2021-03-01' },
      low: 'no',
      high: 'yes',
    },
  ],
})

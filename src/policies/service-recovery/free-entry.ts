import {
  all,
  any,
  choice,
  count,
  date,
  dayOf,
  defineRule,
  is,
  isDayOff,
  isWeekday,
  money,
  not,
  product,
  since,
} from '../../core/index.ts'
import type { Clause, Truth } from '../../core/index.ts'
import { chinaCalendar, daysOff } from '../../core/workdays.ts'
import { serviceRecovery } from './document.ts'
import { examples } from './free-entry-examples.ts'

const clause: Clause = {
  at: '（十二）',
  says: '国有 A 级以上景区，到 2020 年 12 月 31 日为止对全国医护人员免费；2020 年下半年周一到周五工作日，对全国游客免首道门票。鼓励民营景区跟着免。',
}

const FIRST_DAY = dayOf('2020-07-01', '', clause)
const LAST_DAY = dayOf('2020-12-31', '', clause)

export default defineRule({
  id: 'service-recovery/free-entry',
  document: serviceRecovery,
  validity: {
    from: '2020-07-01',
    to: '2020-12-31',
    period: '条文对游客写明2020年下半年；对医护人员写到2020年12月31日为止，没有写从哪天起。',
  },
  title: '景区免门票',
  summary:
    '2020 年下半年，周一到周五工作日去国有 A 级以上景区，首道门票不要钱；医护人员到年底哪天去都免。算出省多少门票钱。',
  keywords: [
    '景区',
    '门票',
    '免门票',
    '免票',
    '免费',
    '医护人员',
    '医生',
    '护士',
    '旅游',
    'A级景区',
  ],
  audience: ['resident'],
  occasions: ['outing'],
  kind: 'saving',
  // A visitor's money, not that of the firm whose measures the joint form adds up.
  apart: '游客少花的门票钱',
  unit: '元',
  headline: '少花的门票钱',
  clauses: [clause, daysOff],
  office: '市文旅局、市财政局',
  inputs: {
    visitor: choice('谁去', { medic: '全国医护人员', other: '其他游客' }),
    owner: choice('什么景区', { state: '国有景区', 'private-joined': '跟着免票的民营景区' }),
    visitDate: date('参观日', { hint: '哪天去的景区' }),
    ticket: money('首道门票一张多少钱', { unit: '元/人', hint: '进大门的票，按本来要付的价' }),
    people: count('几个人', '人', { hint: '医护人员和其他游客分开算' }),
  },
  readings: {
    weekday: {
      title: '周一到周五放假的，算不算“工作日”',
      wording: '条文写“周一至周五工作日期间”，没有说碰上放假的周一到周五免不免。',
      why: '“工作日”通常不包括放假的日子；补班的周六、周日不是周一到周五，也不算。',
      options: { workday: '放假的日子不免', 'monday-friday': '周一到周五都免，放假也免' },
    },
  },
  compute({ visitor, owner, visitDate, ticket, people }, { weekday }) {
    const medicAtStateSite = all(
      [is(visitor, 'medic', '是医护人员', clause), is(owner, 'state', '是国有景区', clause)],
      '是医护人员去国有景区',
      clause,
    )
    const orMedic = (condition: Truth) =>
      any([condition, medicAtStateSite], `${condition.words}（医护人员去国有景区不限）`, clause)
    const off = isDayOff(visitDate, chinaCalendar, '在放假安排里', daysOff)
    return {
      requires: [
        since(LAST_DAY, visitDate, '参观日不晚于 2020年12月31日', clause),
        orMedic(since(visitDate, FIRST_DAY, '参观日不早于 2020年7月1日', clause)),
        // A worked Saturday or Sunday is no Monday to Friday, whatever the calendar says of it.
        orMedic(isWeekday(visitDate, '参观那天是周一到周五', clause)),
        ...(weekday === 'workday' ? [orMedic(not(off, '参观那天不在放假安排里', daysOff))] : []),
      ],
      amount: product(ticket, people, '少花的门票钱', clause),
    }
  },
  conditions: [
    '是 A 级以上的景区；民营景区要是参与免首道门票的。',
    '按医护人员免的，是医护人员；拿什么证明，条文没有写。',
    '疫情防控期间景区实行预约，要先预约。',
  ],
  cautions: [
    '游客免的只是首道门票，景区里面另外收费的没有说免。',
    '对医护人员写的是免费开放，没有说从哪天起，也没有说只免首道门票；这里按首道门票算。',
    '民营景区只是鼓励，没有跟着免的照样收票；跟着免的，这里对医护人员也按周一到周五算。',
  ],
  examples,
})

import { date, defineRule } from '../../core/index.ts'
import { elevator } from './document.ts'
import { clause, firstDay, noticeUntil } from './notice-days.ts'

export default defineRule({
  id: 'elevator/notice',
  document: elevator,
  title: '装电梯的公示要贴到哪天',
  summary: '装电梯的方案要在楼道门口公示，不少于 7 天。算出至少贴到哪天。',
  keywords: ['电梯', '装电梯', '公示', '7天', '贴几天', '楼道', '异议', '邻居不同意'],
  audience: ['resident'],
  occasions: ['lift'],
  kind: 'deadline',
  unit: '日期',
  headline: '至少贴到',
  clauses: [clause],
  office: '业主（或业主委托的代理人）自己贴；申请找楼所在地的县（市、区）行政审批服务管理局',
  inputs: {
    postedDate: date('贴出来的日子', { hint: '方案在楼道门口贴好的那天' }),
  },
  readings: { firstDay },
  compute: ({ postedDate }, { firstDay }) => ({
    amount: noticeUntil(postedDate, firstDay === 'included'),
  }),
  conditions: ['方案贴在要装电梯的单元楼道门口显眼的地方。', '有人提意见的，和他谈妥了再往下办。'],
  cautions: [
    '7 天是最少的，多贴几天更稳妥。贴满了不等于没有人能再提意见，条文没有说到期以后怎么办。',
    '条文写的是“日”，不是“工作日”，所以周末和节假日都算在内。',
  ],
  examples: [
    {
      title: '4 月 20 日贴出来',
      inputs: { postedDate: '2021-04-20' },
      working: '从 21 日数起，第 7 天是 27 日：4 月 27 日。当天算第一天则 4 月 26 日',
      total: '2021-04-27',
      low: '2021-04-26',
      high: '2021-04-27',
    },
    {
      title: '跨年，当天算第一天',
      inputs: { postedDate: '2020-12-28' },
      readings: { firstDay: 'included' },
      working: '12 月 28–31 日 4 天，1 月 1–3 日 3 天：1 月 3 日。次日起数则 1 月 4 日',
      total: '2021-01-03',
      low: '2021-01-03',
      high: '2021-01-04',
    },
    {
      title: '闰年的 2 月',
      inputs: { postedDate: '2024-02-24' },
      working: '2 月 25–29 日 5 天，3 月 1、2 日 2 天：3 月 2 日。当天算第一天则 3 月 1 日',
      total: '2024-03-02',
      low: '2024-03-01',
      high: '2024-03-02',
    },
  ],
})

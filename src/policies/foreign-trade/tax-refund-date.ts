import { date, defineRule, firstDayReading, fixed, workdaysAfter } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { chinaCalendar, daysOff, unknownYears } from '../../core/workdays.ts'
import { foreignTrade, WITHIN_PERIOD } from './document.ts'

const clause: Clause = {
  at: '一（七）',
  says: '外贸企业的出口退税不用交纸质资料，审核办理平均不超过六个工作日。',
}

const AVERAGE = 6
const DAYS = fixed(AVERAGE, '工作日', '', clause)

export default defineRule({
  id: 'foreign-trade/tax-refund-date',
  document: foreignTrade,
  title: '出口退税平均到哪天办好',
  summary: '出口退税从受理往后数六个工作日是哪天。六个工作日是平均的时间，不保证每一笔都这么快。',
  keywords: ['出口退税', '退税', '退税进度', '税务局', '几天到账', '工作日', '期限'],
  audience: ['enterprise'],
  occasions: ['export'],
  kind: 'deadline',
  unit: '日期',
  headline: '按平均时间办到',
  clauses: [clause, daysOff],
  office: '市税务局',
  inputs: {
    acceptedDate: date('退税受理日', { hint: '税务局受理退税申报的那天' }),
  },
  readings: { firstDay: firstDayReading('不超过六个工作日') },
  check: ({ acceptedDate }) => unknownYears('acceptedDate', acceptedDate, AVERAGE),
  compute: ({ acceptedDate }, { firstDay }) => ({
    amount: workdaysAfter(
      acceptedDate,
      DAYS,
      chinaCalendar,
      firstDay === 'included',
      '按平均时间办到',
      clause,
    ),
  }),
  conditions: ['是外贸企业，申报的出口退税税务局已经受理。', WITHIN_PERIOD],
  cautions: [
    '六个工作日是全部退税的平均时间，单独一笔可能快，也可能慢，到这天没办好不等于超了期限。',
    '条文没有说从哪天起算，这里从受理那天往后数；也没有说算到审核完，还是算到钱到账。',
    '节假日按国务院办公厅的通知算，临时改了放假安排的要自己重数。',
  ],
  examples: [
    {
      title: '国庆前一天（星期五）受理',
      inputs: { acceptedDate: '2022-09-30' },
      working:
        '10 月 1–7 日放假，8、9 日（周六、周日）补班 2 天，10–13 日 4 天：10 月 13 日。当天算第一天则 10 月 12 日',
      total: '2022-10-13',
      low: '2022-10-12',
      high: '2022-10-13',
    },
    {
      title: '星期一受理，当天算第一天',
      inputs: { acceptedDate: '2023-03-06' },
      readings: { firstDay: 'included' },
      working: '3 月 6–10 日 5 天，11、12 日周末，13 日第 6 天。次日起数则 3 月 14 日',
      total: '2023-03-13',
      low: '2023-03-13',
      high: '2023-03-14',
    },
    {
      title: '放假那天受理，怎么数都一样',
      inputs: { acceptedDate: '2022-05-01' },
      working:
        '4 月 30 日–5 月 4 日放假，5、6 日 2 天，7 日（周六）补班 1 天，8 日周日，9–11 日 3 天：5 月 11 日',
      total: '2022-05-11',
      low: '2022-05-11',
      high: '2022-05-11',
    },
    {
      title: '跨年',
      inputs: { acceptedDate: '2022-12-30' },
      working:
        '12 月 31 日–1 月 2 日元旦放假，3–6 日 4 天，7、8 日周末，9、10 日 2 天：1 月 10 日。当天算第一天则 1 月 9 日',
      total: '2023-01-10',
      low: '2023-01-09',
      high: '2023-01-10',
    },
  ],
})

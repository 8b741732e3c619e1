import {
  choice,
  date,
  defineRule,
  firstDayReading,
  fixed,
  pick,
  workdaysAfter,
} from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { chinaCalendar, daysOff, unknownYears } from '../../core/workdays.ts'
import { electricity } from './document.ts'

const clause: Clause = {
  at: '一“审批更简化”',
  says: '接电工程的审批，低压的压到 5 个工作日以内，10kV 高压的压到 10 个工作日以内。',
}

const DAYS = { low: fixed(5, '工作日', '', clause), '10kv': fixed(10, '工作日', '', clause) }

export default defineRule({
  id: 'electricity/approval-deadline',
  document: electricity,
  title: '接电工程的审批到哪天该办完',
  summary:
    '接电要挖路、占路、过绿地的，要先审批。低压 5 个、10kV 高压 10 个工作日以内办完，算最晚到哪天。',
  keywords: ['接电', '审批', '挖路', '占道', '电力工程', '低压', '10kV', '高压', '工作日', '期限'],
  audience: ['resident', 'enterprise'],
  occasions: ['power'],
  kind: 'deadline',
  unit: '日期',
  headline: '最晚到',
  clauses: [clause, daysOff],
  office: '市行政审批服务管理局和涉及审批的各部门',
  inputs: {
    voltage: choice('接多高的电压', { low: '低压', '10kv': '10kV 高压' }),
    acceptedDate: date('受理审批的日子', { hint: '审批部门收下申请、开始办的那天' }),
  },
  readings: { firstDay: firstDayReading('5个、10个工作日以内') },
  check: ({ voltage, acceptedDate }) =>
    unknownYears('acceptedDate', acceptedDate, DAYS[voltage.value].value.toNumber()),
  compute({ voltage, acceptedDate }, { firstDay }) {
    const days = pick(voltage, DAYS, '审批的工作日', clause)
    const first = firstDay === 'included'
    return {
      amount: workdaysAfter(acceptedDate, days, chinaCalendar, first, '审批最晚到', clause),
      lines: { days },
    }
  },
  conditions: ['是接电工程的行政审批，材料齐全。'],
  cautions: [
    '这是给审批部门定的目标，不是过了期就算批准；35kV 及以上只说鼓励压短，没有定天数。',
    '合乎条件的低压短距离工程，文件说免于办许可，实行承诺、备案或者取消审批，先问要不要批。',
    '条文没有写从哪天起算，这里从受理那天算；几个部门并联审批的，以哪天为准，文件也没有写。',
    '节假日按国务院办公厅的通知算，临时改了放假安排的要自己重数。',
  ],
  examples: [
    {
      title: '低压，2021年8月2日（周一）受理',
      inputs: { voltage: 'low', acceptedDate: '2021-08-02' },
      working: '8 月 3–6 日 4 天，7、8 日周末，9 日第 5 天：8 月 9 日。当天算第一天则 8 月 6 日',
      total: '2021-08-09',
      lines: { days: '5' },
      low: '2021-08-06',
      high: '2021-08-09',
    },
    {
      title: '10kV，遇上国庆',
      inputs: { voltage: '10kv', acceptedDate: '2021-09-27' },
      working:
        '9 月 28–30 日 3 天，10 月 1–7 日放假，8 日、9 日（周六补班）2 天，10 日周日，11–15 日 5 天：10 月 15 日。当天算第一天则 10 月 14 日',
      total: '2021-10-15',
      lines: { days: '10' },
      low: '2021-10-14',
      high: '2021-10-15',
    },
    {
      title: '周六受理，怎么数都一样',
      inputs: { voltage: 'low', acceptedDate: '2021-08-07' },
      readings: { firstDay: 'included' },
      working: '8 月 7 日周六，不算工作日；9–13 日 5 天：8 月 13 日',
      total: '2021-08-13',
      lines: { days: '5' },
      low: '2021-08-13',
      high: '2021-08-13',
    },
  ],
})

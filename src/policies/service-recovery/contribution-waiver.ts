import { count, defineRule, money, product, sum, toFen } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { examples } from './contribution-waiver-examples.ts'
import { serviceRecovery } from './document.ts'

const clause: Clause = {
  at: '（八）',
  says: '中小微企业单位缴的养老、失业、工伤保险费全免，免到 2020 年底。',
}
const start: Clause = {
  at: '第一条',
  says: '从 2020 年 2 月起，中小微企业这三项保险的单位缴费可以免征。',
  outside:
    '《人力资源社会保障部 财政部 税务总局关于阶段性减免企业社会保险费的通知》（人社部发〔2020〕11号）',
}
const end: Clause = {
  at: '第一条',
  says: '中小微企业免征的政策延长到 2020 年 12 月底。',
  outside:
    '《人力资源社会保障部 财政部 税务总局关于延长阶段性减免企业社会保险费政策实施期限等问题的通知》（人社部发〔2020〕49号）',
}

/** February to December 2020. */
const MOST_MONTHS = 11

export default defineRule({
  id: 'service-recovery/contribution-waiver',
  document: serviceRecovery,
  title: '中小微企业免缴单位社保费',
  summary:
    '中小微企业给职工缴的养老、失业、工伤保险，单位那部分 2020 年 2 月到 12 月全免。算出一共省多少。',
  keywords: [
    '社保',
    '社保费',
    '免缴社保',
    '社保减免',
    '养老保险',
    '失业保险',
    '工伤保险',
    '小微企业',
  ],
  audience: ['enterprise'],
  occasions: ['staff'],
  kind: 'saving',
  unit: '元',
  headline: '单位免缴的社保费',
  clauses: [clause, start, end],
  office: '市人社局、市财政局',
  inputs: {
    monthlyPension: money('每月单位缴的养老保险费', {
      unit: '元/月',
      hint: '全部职工合计，只填单位缴的部分',
    }),
    monthlyUnemployment: money('每月单位缴的失业保险费', {
      unit: '元/月',
      hint: '只填单位缴的部分',
    }),
    monthlyInjury: money('每月单位缴的工伤保险费', { unit: '元/月', hint: '没有填 0' }),
    months: count('免几个月', '月', {
      max: MOST_MONTHS,
      hint: '2020 年 2 月到 12 月，最多 11 个月',
    }),
  },
  compute({ monthlyPension, monthlyUnemployment, monthlyInjury, months }) {
    const pension = toFen(product(monthlyPension, months), '免缴的养老保险费', clause)
    const unemployment = toFen(product(monthlyUnemployment, months), '免缴的失业保险费', clause)
    const injury = toFen(product(monthlyInjury, months), '免缴的工伤保险费', clause)
    return {
      amount: sum([pension, unemployment, injury], '单位免缴的社保费', clause),
      lines: { pension, unemployment, injury },
    }
  },
  conditions: [
    '是中小微企业；大型企业不在这一条里。',
    '职工参加的是企业职工基本养老、失业和工伤保险。',
  ],
  cautions: [
    '只免单位缴的部分，职工个人缴的照缴；医疗、生育保险不在这一条里。',
    '条文只写延长到 2020 年底；从 2 月开始免是国家通知里的，不是公报内容。',
    '每个月缴的不一样的，分几次算，再加起来。',
  ],
  examples,
})

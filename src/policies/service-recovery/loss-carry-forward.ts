import { choose, dayOf, defineRule, flag } from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { serviceRecovery } from './document.ts'

const clause: Clause = {
  at: '（四）',
  says: '困难行业里受疫情影响较大的企业，2020 年的亏损可以往后抵八年的利润，原来是五年。',
}
const industries: Clause = {
  at: '第四条',
  says: '困难行业指交通运输、餐饮、住宿、旅游四大类，2020 年这些业务的收入要占收入总额（不算不征税收入和投资收益）的一半以上。',
  outside:
    '《财政部 税务总局关于支持新型冠状病毒感染的肺炎疫情防控有关税收政策的公告》（2020年第8号）',
}
const films: Clause = {
  at: '第二条',
  says: '电影制作、发行、放映企业 2020 年的亏损也可以抵八年，网上放电影的不算。',
  outside: '《财政部 税务总局关于电影等行业税费支持政策的公告》（2020年第25号）',
}

const EIGHT_YEARS = dayOf('2028-12-31', '八年的最后一天', clause)
const FIVE_YEARS = dayOf('2025-12-31', '五年的最后一天', clause)

export default defineRule({
  id: 'service-recovery/loss-carry-forward',
  document: serviceRecovery,
  validity: {
    from: '2020-01-01',
    to: '2028-12-31',
    period:
      '条文管2020年度的亏损，从第二年起最多抵八年，到2028年底；不是困难行业的，抵五年，到2025年底。',
  },
  title: '2020 年的亏损能抵到哪年',
  summary:
    '企业 2020 年亏了，以后赚了钱可以先抵掉这笔亏损再缴所得税。受疫情影响较大的困难行业能抵八年，其他的五年。',
  keywords: ['亏损', '亏钱', '弥补亏损', '结转', '所得税', '企业所得税', '困难行业', '八年'],
  audience: ['enterprise'],
  occasions: ['tax'],
  kind: 'deadline',
  unit: '日期',
  headline: '亏损最晚抵到',
  clauses: [clause, industries, films],
  office: '市财政局、市税务局',
  inputs: {
    hardHitIndustry: flag('被认定为受疫情影响较大的困难行业企业', {
      hint: '国家说的是交通运输、餐饮、住宿、旅游四大类，后来加了电影',
    }),
  },
  compute: ({ hardHitIndustry }) => ({
    amount: choose(hardHitIndustry, EIGHT_YEARS, FIVE_YEARS, '亏损最晚抵到', clause),
  }),
  conditions: [
    '是 2020 年度发生的亏损；以前年度的亏损不延长。',
    '四大类行业的企业，主营业务收入占比达到国家规定。',
  ],
  cautions: [
    '公报没有写哪些行业算困难行业，四大类、电影和收入占比都是国家公告里的。',
    '高新技术企业和科技型中小企业，国家另有规定可以抵十年，不在这份文件里。',
  ],
  examples: [
    {
      title: '饭店 2020 年亏损',
      inputs: { hardHitIndustry: true },
      working: '从 2021 年起八年：2021 到 2028 年，最后一天 2028-12-31',
      total: '2028-12-31',
    },
    {
      title: '不是困难行业',
      inputs: { hardHitIndustry: false },
      working: '从 2021 年起五年：2021 到 2025 年，最后一天 2025-12-31',
      total: '2025-12-31',
    },
  ],
})

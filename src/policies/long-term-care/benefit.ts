import {
  atLeast,
  choice,
  count,
  defineRule,
  difference,
  fixed,
  flag,
  percent,
  pick,
  product,
  share,
  sum,
  yuan,
} from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { examples } from './benefit-examples.ts'
import { longTermCare } from './document.ts'
import {
  benefitClause as clause,
  quotaReading,
  visits,
  VISITS,
  VISITS_BESIDE_FAMILY,
} from './visits.ts'

const ways: Clause = {
  at: '四（五）',
  says: '护理方式自己选：家里人护理、机构上门、两样叠加、住进定点机构。',
}

const aDay = (amount: number) => fixed(amount, '元/天', '', clause)
const FAMILY = aDay(30)
const FAMILY_BESIDE_VISITS = aDay(15)
const INSTITUTION = aDay(100)
const FUND_RATE = percent(70, '', clause)
const NOTHING = yuan(0)
/** The shortest calendar month. */
const SHORTEST = fixed(28, '天')
const NOT_FULL = {
  field: 'days',
  message: '“从月初到月底都在护理”选了“是”，“护理天数”就不能少于 28 天。请检查这两项。',
}

/** The ways of care, 四（五）, in its order. */
export const MODES = {
  self: '家里人护理',
  visits: '机构上门护理',
  combined: '家里人护理，加机构上门',
  institution: '住在定点机构',
}

export default defineRule({
  id: 'long-term-care/benefit',
  document: longTermCare,
  title: '长期护理保险一个月付多少',
  summary: '重度失能的人，按选的护理方式和天数，一个月基金付多少、自己付多少。',
  keywords: ['长护险', '长期护理', '护理费', '失能', '卧床', '瘫痪', '上门护理', '养老院', '照顾'],
  audience: ['resident'],
  occasions: ['care'],
  kind: 'entitlement',
  unit: '元',
  headline: '这个月基金付',
  clauses: [clause, ways],
  office: '长期护理保险经办机构（市医疗保障局主管），按月结算、年终清算',
  inputs: {
    mode: choice('护理方式', MODES),
    days: count('护理天数', '天', { min: 1, max: 31, hint: '这个月里一共几天' }),
    fullMonth: flag('从月初到月底都在护理', { hint: '整个月一天没断' }),
  },
  readings: { quota: quotaReading },
  check: ({ days, fullMonth }) =>
    fullMonth.value && !atLeast(days, SHORTEST).value ? [NOT_FULL] : [],
  compute({ mode, days, fullMonth }, { quota }) {
    const whole = pick(
      mode,
      {
        self: product(FAMILY, days, '家里人护理', clause),
        visits: NOTHING,
        combined: product(FAMILY_BESIDE_VISITS, days, '家里人护理', clause),
        institution: NOTHING,
      },
      '基金全付的部分',
      clause,
    )
    const partly = pick(
      mode,
      {
        self: NOTHING,
        visits: visits(VISITS, days, fullMonth, quota),
        combined: visits(VISITS_BESIDE_FAMILY, days, fullMonth, quota),
        institution: product(INSTITUTION, days, '住机构护理', clause),
      },
      '基金付 70% 的部分',
      clause,
    )
    // Whole days at whole rates: both lines come to whole 角, so they add up to the month's sum.
    const fromFund = share(partly, FUND_RATE, '其中基金付', clause)
    const fund = sum([whole, fromFund], '基金付', clause)
    return { amount: fund, lines: { fund, own: difference(partly, fromFund, '自己付', clause) } }
  },
  conditions: [
    '经评估认定为重度失能，并且达到享受待遇的条件。',
    '上门护理和住机构，要是签了协议的定点机构；费用在规定的支付范围里。',
    '医疗、工伤、生育保险或者别人该付的费用，这里不付。',
  ],
  cautions: [
    '每天 33 元乘 30 天是 990 元，和每月 1,000 元对不上，文件没有解释。',
    '文件说基金支付“总体上控制在70%左右”，是对整个基金说的，不是每个人的比例。',
    '实际花的比定额多，多出来的自己付；比定额少怎么结算，文件没有写。',
  ],
  examples,
})

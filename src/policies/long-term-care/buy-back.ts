import {
  choice,
  count,
  defineRule,
  difference,
  fixed,
  pick,
  product,
  quotient,
  share,
} from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { examples } from './buy-back-examples.ts'
import { longTermCare } from './document.ts'
import { baseField, basesOfYear, BOTH_PARTS, PERSONS, rates, USUAL, yearlyBase } from './rates.ts'

const clause: Clause = {
  at: '四（六）2',
  says: '申请待遇要在本市连续参保缴费 2 年以上、累计满 10 年；累计不满 10 年的，可以按标准一次补足。',
}

const TEN_YEARS = fixed(10, '年', '', clause)
const ONE_YEAR = fixed(1, '年')

export default defineRule({
  id: 'long-term-care/buy-back',
  document: longTermCare,
  title: '长期护理保险补足年限要交多少',
  summary:
    '累计缴费不满 10 年的人，申请长期护理待遇以前可以一次补足。按现在的基数算大约要补多少。文件没有写怎么算，这是我们的理解。',
  keywords: ['长护险', '长期护理', '补缴', '补足', '缴费年限', '10年', '一次补足', '差几年'],
  audience: ['resident'],
  occasions: ['care'],
  kind: 'duty',
  unit: '元',
  headline: '补足大约要交',
  clauses: [clause, rates],
  office: '长期护理保险经办机构（市医疗保障局主管）',
  inputs: {
    payer: choice('补缴的人', PERSONS),
    monthlyBase: baseField('现在的医保缴费基数；退休的人填自己的退休工资'),
    cumulativeYears: count('累计已缴的年数', '年', {
      max: 9,
      hint: '满几年填几年；满了 10 年的不用补',
    }),
  },
  readings: {
    part: {
      title: '要不要连另一份一起补',
      wording: '条文写“按标准一次性补足”，没有说单位或者财政该出的那一份，补的时候由谁出。',
      why: '条文把单位、个人、财政的标准分开写；补的是个人的年限，先按个人的标准。',
      options: {
        'own-only': '只补个人的一份',
        'both-parts': '连单位或者财政的一份也补，一共 0.3%',
      },
    },
    yearlyBase,
  },
  compute({ payer, monthlyBase, cumulativeYears }, readings) {
    const missing = difference(TEN_YEARS, cumulativeYears, '还差的年数', clause)
    const { byMonth, once } = basesOfYear(monthlyBase, readings.yearlyBase)
    const base = pick(
      payer,
      { employee: byMonth, flexible: once, retiree: once },
      '一年的缴费基数',
      rates,
    )
    const usual = readings.part === 'own-only' ? USUAL : BOTH_PARTS
    const rate = pick(
      payer,
      { employee: usual, flexible: BOTH_PARTS, retiree: usual },
      '补缴的比例',
      rates,
    )
    const yearly = quotient(share(base, rate), ONE_YEAR, '补一年要交', rates)
    return { amount: product(missing, yearly, '补足大约要交', clause) }
  },
  conditions: [
    '参加了晋城市城镇职工基本医疗保险，在本市连续参保缴费满 2 年。',
    '2021 年以前已在晋城市参加职工医保、以后没有断缴的人，不看年限，不用补。',
  ],
  cautions: [
    '文件只说“按标准”一次补足。用现在的基数、一年的标准，乘上差的年数，是我们的理解；补多少以经办机构算的为准。',
    '补的只是累计年限。连续缴费不满 2 年的，补了也还不能享受。',
    '累计 10 年是职工医保的年限还是护理保险的年限，文件没有写明，补以前请问清楚。',
  ],
  examples,
})

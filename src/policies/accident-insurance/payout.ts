import {
  cap,
  choice,
  count,
  defineRule,
  is,
  money,
  moreThan,
  optional,
  percent,
  percentage,
  pick,
  share,
  sum,
  tier,
  toFen,
  yuan,
} from '../../core/index.ts'
import { accidentInsurance } from './document.ts'
import { examples } from './payout-examples.ts'
import {
  grades,
  GRADE_RATES,
  liability,
  liabilityOf,
  MEDICAL_LIMIT,
  MEDICAL_RATE,
  raised,
  SUM_INSURED,
} from './liability.ts'
import { governing, standardField, standardProblems } from './standard.ts'

const NOTHING = yuan(0)
/** Neither grade nor percentage is given where there is no disability. */
const NO_RATE = percent(0)

export default defineRule({
  id: 'accident-insurance/payout',
  document: accidentInsurance,
  governing,
  title: '意外险能赔多少',
  summary: '买了城乡居民（职工）意外险的人，摔伤、骨折、伤残或者身故，保险公司该赔多少。',
  keywords: ['意外', '意外险', '骨折', '摔伤', '伤残', '残疾', '身故', '理赔', '医药费', '住院'],
  audience: ['resident', 'farmer'],
  occasions: ['accident'],
  kind: 'entitlement',
  unit: '元',
  headline: '一共能赔',
  clauses: [liability, raised, grades],
  office: '承保的保险公司在县里的分支机构；不清楚问县（市、区）医疗保障局',
  inputs: {
    standard: standardField,
    outcome: choice('意外的后果', {
      none: '受伤，没有落下残疾',
      death: '身故',
      disability: '落下残疾',
    }),
    disabilityGrade: optional(
      count('伤残等级', '级', { min: 1, max: 7, hint: '鉴定书上的一到七级；等级和比例填一个' }),
    ),
    disabilityPercent: optional(
      percentage('伤残赔付比例', { hint: '保单或鉴定写明比例的填这个；等级和比例填一个' }),
    ),
    medicalExpense: money('自己付的医药费', {
      preset: '0',
      hint: '报销以后自己付的部分。2020 年的标准算“符合规定的”，2021 年的算“医保目录内的”；没有就填 0',
    }),
  },
  readings: {
    limit: {
      title: '医药费的限额限的是什么',
      wording:
        '条文说医疗保险金额多少，又说自付部分赔 90%，没有说限额是套在赔款上，还是先套在费用上。',
      why: '保险金额通常指保险公司最多赔多少钱，所以套在赔款上。',
      options: {
        'on-payout': '先算 90%，赔款不超过限额',
        'on-expense': '费用先按限额封顶，再算 90%',
      },
    },
  },
  check: ({ standard, outcome, disabilityGrade, disabilityPercent }, on) => {
    const given = [disabilityGrade, disabilityPercent].filter((one) => one !== undefined).length
    const needed = outcome.value === 'disability' ? 1 : 0
    const message = needed
      ? '落下残疾的，“伤残等级”和“伤残赔付比例”要填一个，也只填一个。'
      : '没有落下残疾的，“伤残等级”和“伤残赔付比例”都不填。'
    return [
      ...standardProblems(standard, on),
      ...(given === needed ? [] : [{ field: 'disabilityGrade', message }]),
    ]
  },
  compute({ standard, outcome, disabilityGrade, disabilityPercent, medicalExpense }, { limit }) {
    const clause = liabilityOf[standard.value]
    const insured = pick(standard, SUM_INSURED, '身故、伤残的保险金额', clause)
    const most = pick(standard, MEDICAL_LIMIT, '医疗保险金额', clause)
    const rate = disabilityGrade
      ? tier(disabilityGrade, GRADE_RATES, '伤残等级的比例', grades)
      : (disabilityPercent ?? NO_RATE)
    const expense =
      limit === 'on-payout'
        ? cap(share(medicalExpense, MEDICAL_RATE), most)
        : share(cap(medicalExpense, most), MEDICAL_RATE)

    const medical = toFen(expense, '医药费赔款', clause)
    const death = toFen(insured, '身故赔款', clause)
    const disability = toFen(share(insured, rate), '伤残赔款', clause)
    const person = pick(outcome, { none: NOTHING, death, disability }, '身故或伤残的赔款', clause)
    return {
      amount: sum([person, medical], '一共能赔', clause),
      lines: { death, disability, medical },
      only: {
        death: is(outcome, 'death', '身故'),
        disability: is(outcome, 'disability', '落下残疾'),
        medical: moreThan(medicalExpense, NOTHING),
      },
    }
  },
  conditions: [
    '出事的时候参加了基本医保，也买了这份意外险，还在保险期里。',
    '是意外受的伤；算不算意外由保险公司按条款认定。',
  ],
  cautions: [
    '伤残比例用的是文件点名的那张七级表，文件没有印出来。2013 年保险行业另出了一套十级的评定标准；保单写的是哪一套就按哪一套，比例不一样的请直接填比例。',
    '伤残按比例赔以后又身故的，怎么抵扣，文件没有写。',
    '一年里受伤几次，限额是每次算还是全年算，文件没有写。',
  ],
  examples,
})

import {
  all,
  atMost,
  choice,
  choose,
  count,
  defineRule,
  fixed,
  is,
  pick,
  share,
  yuan,
} from '../../core/index.ts'
import type { Clause } from '../../core/index.ts'
import { examples } from './contribution-examples.ts'
import { longTermCare } from './document.ts'
import { baseField, basesOfYear, BOTH_PARTS, PERSONS, rates, USUAL, yearlyBase } from './rates.ts'

const trialYears: Clause = {
  at: '四（四）',
  says: '2021—2022 年试点，单位该交的先从职工医保统筹基金的结余里出。',
}
const sources: Clause = {
  at: '四（三）',
  says: '个人的钱从医保个人账户划，不够的自己补；单位的由单位交；退休的人的补助由财政或彩票公益金出。',
}

const LAST_TRIAL_YEAR = fixed(2022, '年份', '', trialYears)
const NOTHING = yuan(0, '', trialYears)

export default defineRule({
  id: 'long-term-care/contribution',
  document: longTermCare,
  title: '长期护理保险一年交多少钱',
  summary: '在职、灵活就业、退休的人和单位，一年要交多少长期护理保险费。',
  keywords: ['长护险', '长期护理', '护理保险', '交钱', '缴费', '医保个人账户', '扣钱', '失能'],
  audience: ['resident', 'enterprise'],
  occasions: ['insure', 'staff'],
  kind: 'duty',
  unit: '元',
  headline: '一年要交',
  clauses: [rates, trialYears, sources],
  office: '市医疗保障局；单位的费用由财政部门监督',
  inputs: {
    payer: choice('缴费的人', { ...PERSONS, employer: '用人单位' }),
    monthlyBase: baseField('医保缴费基数；退休的人填自己的退休工资；单位填全部职工基数的总和'),
    year: count('缴费年度', '年份', { min: 2021, max: 2025 }),
  },
  readings: { yearlyBase },
  compute({ payer, monthlyBase, year }, readings) {
    const { byMonth, once } = basesOfYear(monthlyBase, readings.yearlyBase)
    const base = pick(
      payer,
      { employee: byMonth, flexible: once, retiree: once, employer: byMonth },
      '一年的缴费基数',
      rates,
    )
    const rate = pick(
      payer,
      { employee: USUAL, flexible: BOTH_PARTS, retiree: USUAL, employer: USUAL },
      '缴费比例',
      rates,
    )
    const due = share(base, rate, '按比例该交', rates)
    const onTrial = atMost(year, LAST_TRIAL_YEAR, '在 2021—2022 年试点期间', trialYears)
    const employer = choose(onTrial, NOTHING, due, '单位要交', trialYears)
    const own = pick(
      payer,
      { employee: due, flexible: due, retiree: due, employer },
      '自己要交',
      rates,
    )
    const fiscal = share(base, USUAL, '财政补', rates)
    const waived = choose(onTrial, due, NOTHING, '由统筹基金结余出', trialYears)
    return {
      amount: own,
      lines: { own, fiscal, waived },
      only: {
        fiscal: is(payer, 'retiree', '是退休的人'),
        waived: all([is(payer, 'employer', '是用人单位'), onTrial], '单位在试点期间'),
      },
    }
  },
  conditions: ['参加了晋城市城镇职工基本医疗保险。'],
  cautions: [
    '个人的钱先从医保个人账户里划，账户不够才另外交。',
    '在职职工和单位按月交，每月四舍五入到分，全年可能和这里差几分钱。',
    '每年的缴费基数会变，请用当年的。',
  ],
  examples,
})

import type { Example } from '../../core/index.ts'

/** Two people, 10 亩, 低保 500 元 a month: full loss is 139 × 500 = 69,500. */
const household = {
  monthlyAllowance: '500',
  contractedArea: '10',
  takenArea: '6',
  members: '2',
  birthDate: '1957-03-15',
  noticeDate: '2022-05-20',
  rightsHolder: true,
}

export const examples: readonly [Example, Example, ...Example[]] = [
  {
    title: '10 亩征走 6 亩，已经在领养老金，65 岁记账',
    inputs: { ...household, payout: 'drawing', creditedAge: '65' },
    working:
      '剩 (10 − 6) ÷ 2 = 人均 2 亩，不算全部失地；比例 6 ÷ 10 = 0.6：139 × 500 × 0.6 = 41,700。65 岁是 101 个月：41,700 ÷ 101 = 412.871…，每月 412.87',
    total: '41700.00',
    lines: { subsidy: '41700.00', monthly: '412.87' },
    low: '41700.00',
    high: '41700.00',
  },
  {
    title: '承包地全部被征，参加居民养老保险还没领',
    inputs: { ...household, takenArea: '10', payout: 'residents' },
    working: '139 × 500 = 69,500；居民养老保险都是 139 个月：每月正好 500',
    total: '69500.00',
    lines: { subsidy: '69500.00', monthly: '500.00' },
  },
  {
    title: '正好征走一半',
    inputs: { ...household, takenArea: '5' },
    working: '5 ÷ 10 = 50%，达到一半：69,500 × 0.5 = 34,750',
    total: '34750.00',
    lines: { subsidy: '34750.00' },
  },
  {
    title: '剩下正好人均 0.3 亩，不算全部失地',
    inputs: { ...household, takenArea: '9.4' },
    working: '(10 − 9.4) ÷ 2 = 0.3，不是不足 0.3；69,500 × 0.94 = 65,330',
    total: '65330.00',
  },
  {
    title: '剩下人均 0.29 亩，算全部失地',
    inputs: { ...household, takenArea: '9.42' },
    working: '(10 − 9.42) ÷ 2 = 0.29，不足 0.3：69,500',
    total: '69500.00',
  },
  {
    title: '3 亩征走 2 亩，除不尽，只在最后取到分',
    inputs: {
      ...household,
      contractedArea: '3',
      takenArea: '2',
      payout: 'employees',
      creditedAge: '70',
    },
    working:
      '剩人均 0.5 亩；69,500 × 2 ÷ 3 = 46,333.333…，记 46,333.33。职工养老保险 70 岁退休是 56 个月：46,333.333… ÷ 56 = 827.380…，每月 827.38',
    total: '46333.33',
    lines: { subsidy: '46333.33', monthly: '827.38' },
  },
  {
    title: '以前得过 20,000 元',
    inputs: { ...household, priorSubsidy: '20000' },
    working: '41,700 − 20,000 = 21,700；若理解为得过就不再给，则为 0',
    total: '21700.00',
    low: '0.00',
    high: '21700.00',
  },
  {
    title: '公告那天正好满 16 岁',
    inputs: { ...household, birthDate: '2006-05-20' },
    working: '2006年5月20日生，2022年5月20日满 16 周岁，算：41,700',
    total: '41700.00',
  },
  {
    title: '差一天满 16 岁',
    inputs: { ...household, birthDate: '2006-05-21' },
    working: '公告那天 15 周岁，不给',
    status: 'not-eligible',
    total: '0.00',
  },
  {
    title: '征走不到一半',
    inputs: { ...household, takenArea: '4.9' },
    working: '4.9 ÷ 10 = 49%，剩人均 2.55 亩，两条都不够',
    status: 'not-eligible',
    total: '0.00',
  },
  {
    title: '公告在办法实施的前一天',
    inputs: { ...household, noticeDate: '2020-07-28' },
    working: '早于 2020年7月29日，按原来的规定办',
    status: 'not-eligible',
    total: '0.00',
  },
]

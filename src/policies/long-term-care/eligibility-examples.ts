import type { Example } from '../../core/index.ts'

const typical = {
  employeeInsurance: true,
  disabledMonths: '8',
  severe: true,
  paidOnTime: true,
  joinedBefore2021: true,
  continuousYears: '12',
  cumulativeYears: '15',
}

export const examples: readonly [Example, Example, ...Example[]] = [
  {
    title: '老职工，重度失能 8 个月',
    inputs: typical,
    working: '参保、失能 8 个月、重度、按时交费，2021 年以前就参保：够条件',
    total: 'yes',
    low: 'yes',
    high: 'yes',
  },
  {
    title: '正好 6 个月，2021 年以后参保，年限正好',
    inputs: {
      ...typical,
      disabledMonths: '6',
      joinedBefore2021: false,
      continuousYears: '2',
      cumulativeYears: '10',
    },
    working: '6 个月含本数就够；连续 2 年、累计 10 年正好。“以上”不含本数则 6 个月不够',
    total: 'yes',
    low: 'no',
    high: 'yes',
  },
  {
    title: '正好 6 个月，按“不含本数”读',
    inputs: { ...typical, disabledMonths: '6' },
    readings: { bound: 'exclusive' },
    working: '6 个月没有超过 6 个月',
    total: 'no',
    low: 'no',
    high: 'yes',
  },
  {
    title: '2021 年以后参保，连续 1 年、累计 9 年',
    inputs: {
      ...typical,
      joinedBefore2021: false,
      continuousYears: '1',
      cumulativeYears: '9',
    },
    working: '连续不满 2 年，累计不满 10 年，都不够',
    total: 'no',
    low: 'no',
    high: 'no',
  },
  {
    title: '2021 年以后参保，只差累计年限',
    inputs: {
      ...typical,
      joinedBefore2021: false,
      continuousYears: '2',
      cumulativeYears: '9',
    },
    working: '连续 2 年够，累计 9 年不满 10 年；补足以后再算',
    total: 'no',
  },
]

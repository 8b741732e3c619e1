import type { Example } from '../../core/index.ts'

export const examples: readonly [Example, Example, ...Example[]] = [
  {
    title: '二十来人的小企业，免 11 个月',
    inputs: {
      monthlyPension: '16000',
      monthlyUnemployment: '700',
      monthlyInjury: '200',
      months: '11',
    },
    working:
      '16,000 × 11 = 176,000；700 × 11 = 7,700；200 × 11 = 2,200；176,000 + 7,700 + 2,200 = 185,900',
    total: '185900.00',
    lines: { pension: '176000.00', unemployment: '7700.00', injury: '2200.00' },
  },
  {
    title: '每样先到分，再相加',
    inputs: {
      monthlyPension: '100.005',
      monthlyUnemployment: '10.005',
      monthlyInjury: '1.005',
      months: '1',
    },
    working:
      '100.005 到分 100.01，10.005 到分 10.01，1.005 到分 1.01；100.01 + 10.01 + 1.01 = 111.03',
    total: '111.03',
    lines: { pension: '100.01', unemployment: '10.01', injury: '1.01' },
  },
  {
    title: '免 4 个月，没有缴工伤保险',
    inputs: {
      monthlyPension: '3200.5',
      monthlyUnemployment: '140.02',
      monthlyInjury: '0',
      months: '4',
    },
    working: '3,200.50 × 4 = 12,802；140.02 × 4 = 560.08；12,802 + 560.08 + 0 = 13,362.08',
    total: '13362.08',
    lines: { pension: '12802.00', unemployment: '560.08', injury: '0.00' },
  },
  {
    title: '没有免的月份',
    inputs: {
      monthlyPension: '16000',
      monthlyUnemployment: '700',
      monthlyInjury: '200',
      months: '0',
    },
    working: '16,000 × 0 + 700 × 0 + 200 × 0 = 0',
    total: '0.00',
    lines: { pension: '0.00', unemployment: '0.00', injury: '0.00' },
  },
]

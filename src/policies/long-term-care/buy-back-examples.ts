import type { Example } from '../../core/index.ts'

export const examples: readonly [Example, Example, ...Example[]] = [
  {
    title: '在职职工，基数 5,000 元，缴了 7 年',
    inputs: { payer: 'employee', monthlyBase: '5000', cumulativeYears: '7' },
    working:
      '差 10 − 7 = 3 年；一年 5,000 × 12 × 0.15% = 90，3 × 90 = 270；连单位的一份也补则为 5,000 × 12 × 0.3% × 3 = 540',
    total: '270.00',
    low: '270.00',
    high: '540.00',
  },
  {
    title: '灵活就业，基数 4,000 元，只差 1 年',
    inputs: { payer: 'flexible', monthlyBase: '4000', cumulativeYears: '9' },
    working:
      '差 1 年；4,000 × 12 × 0.3% = 144，两份本来就都由自己交；若只按一个月的基数：4,000 × 0.3% = 12',
    total: '144.00',
    low: '12.00',
    high: '144.00',
  },
  {
    title: '退休，每月退休工资 3,500 元，一年也没缴过',
    inputs: { payer: 'retiree', monthlyBase: '3500', cumulativeYears: '0' },
    working:
      '差 10 年；3,500 × 12 × 0.15% = 63，10 × 63 = 630；连财政的一份也补 1,260；若只按一个月的基数：3,500 × 0.15% = 5.25，10 年 52.50',
    total: '630.00',
    low: '52.50',
    high: '1260.00',
  },
  {
    title: '退休，连财政的一份也补，按一个月的基数',
    inputs: { payer: 'retiree', monthlyBase: '3500', cumulativeYears: '8' },
    readings: { part: 'both-parts', yearlyBase: 'one-month' },
    working:
      '差 2 年；3,500 × 0.3% = 10.50，2 × 10.50 = 21；只补自己的一份 10.50；按十二个月：自己 126，两份 252',
    total: '21.00',
    low: '10.50',
    high: '252.00',
  },
  {
    title: '在职职工，零头合起来才取到分',
    inputs: { payer: 'employee', monthlyBase: '4321.55', cumulativeYears: '7' },
    working:
      '一年 4,321.55 × 12 × 0.15% = 77.7879；3 × 77.7879 = 233.3637，到分 233.36（一年一年取到分会是 3 × 77.79 = 233.37）；两份 466.7274，到分 466.73',
    total: '233.36',
    low: '233.36',
    high: '466.73',
  },
]

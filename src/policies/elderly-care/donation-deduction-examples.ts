import type { Example } from '../../core/index.ts'

export const examples: readonly [Example, Example, ...Example[]] = [
  {
    title: '利润 100 万元，捐 15 万元，税率 25%',
    inputs: { profit: '1000000', donation: '150000', taxRate: '25' },
    working:
      '100万 × 12% = 12万；捐了 15万，今年扣 12万，留 3万到以后；12万 × 25% = 3万，少交 30,000',
    total: '120000.00',
    lines: {
      deductible: '120000.00',
      carryForward: '30000.00',
      carriedForwardLeft: '0.00',
      taxSaved: '30000.00',
    },
  },
  {
    title: '正好到限额，没有填税率',
    inputs: { profit: '1000000', donation: '120000' },
    working: '限额 12万，捐 12万，全部扣掉，没有剩的',
    total: '120000.00',
    lines: { deductible: '120000.00', carryForward: '0.00', carriedForwardLeft: '0.00' },
  },
  {
    title: '去年结转 5 万元，今年又捐 10 万元',
    inputs: { profit: '1000000', donation: '100000', carriedForward: '50000', taxRate: '20' },
    working:
      '限额 12万；先扣结转的 5万，再扣今年的 12万 − 5万 = 7万，合计 12万；今年的留 10万 − 7万 = 3万；12万 × 20% = 24,000',
    total: '120000.00',
    lines: {
      deductible: '120000.00',
      carryForward: '30000.00',
      carriedForwardLeft: '0.00',
      taxSaved: '24000.00',
    },
  },
  {
    title: '结转来的就超过限额',
    inputs: { profit: '300000', donation: '10000', carriedForward: '50000' },
    working:
      '30万 × 12% = 36,000，全用来扣结转的，结转的剩 50,000 − 36,000 = 14,000；今年的 10,000 全留到以后',
    total: '36000.00',
    lines: { deductible: '36000.00', carryForward: '10000.00', carriedForwardLeft: '14000.00' },
  },
  {
    title: '今年亏损 20 万元',
    inputs: { profit: '-200000', donation: '30000', carriedForward: '5000', taxRate: '25' },
    working: '亏损，限额 0；今年的 30,000 留到以后，结转的 5,000 还没扣',
    total: '0.00',
    lines: {
      deductible: '0.00',
      carryForward: '30000.00',
      carriedForwardLeft: '5000.00',
      taxSaved: '0.00',
    },
  },
  {
    title: '各行各自四舍五入到分',
    inputs: { profit: '10000.29', donation: '2000', taxRate: '25' },
    working:
      '10,000.29 × 12% = 1,200.0348，记 1,200.03；留 2,000 − 1,200.0348 = 799.9652，记 799.97；1,200.0348 × 25% = 300.0087，记 300.01',
    total: '1200.03',
    lines: {
      deductible: '1200.03',
      carryForward: '799.97',
      carriedForwardLeft: '0.00',
      taxSaved: '300.01',
    },
  },
]

import type { Example } from '../../core/index.ts'

export const examples: readonly [Example, Example, ...Example[]] = [
  {
    title: '网上卖货 1,600 万元，去年 1,200 万元',
    inputs: {
      onlineGoodsSales: '16000000',
      onlineSales: '17000000',
      totalSales: '30000000',
      lastYearOnlineGoodsSales: '12000000',
    },
    working:
      '1,700万 达到 3,000万 的一半；(1,600万 − 1,200万) × 5% = 200,000；和 1,000 万元比：600万 × 5% = 300,000',
    total: '200000.00',
    low: '200000.00',
    high: '300000.00',
  },
  {
    title: '正好 1,000 万元，正好占一半',
    inputs: {
      onlineGoodsSales: '10000000',
      onlineSales: '10000000',
      totalSales: '20000000',
      lastYearOnlineGoodsSales: '8000000',
    },
    working: '都正好达到；(1,000万 − 800万) × 5% = 100,000；和 1,000 万元比没有增加，0',
    total: '100000.00',
    low: '0.00',
    high: '100000.00',
  },
  {
    title: '和 1,000 万元比',
    inputs: {
      onlineGoodsSales: '18000000',
      onlineSales: '18000000',
      totalSales: '30000000',
      lastYearOnlineGoodsSales: '17000000',
    },
    readings: { increase: 'over-threshold' },
    working: '(1,800万 − 1,000万) × 5% = 400,000；和去年比：100万 × 5% = 50,000',
    total: '400000.00',
    low: '50000.00',
    high: '400000.00',
  },
  {
    title: '增加 2,000 万元，超过最高额',
    inputs: {
      onlineGoodsSales: '30000000',
      onlineSales: '30000000',
      totalSales: '40000000',
      lastYearOnlineGoodsSales: '10000000',
    },
    working: '2,000万 × 5% = 1,000,000，超过 50 万元，按 500,000；两种读法一样',
    total: '500000.00',
    low: '500000.00',
    high: '500000.00',
  },
  {
    title: '比去年少了',
    inputs: {
      onlineGoodsSales: '12000000',
      onlineSales: '12000000',
      totalSales: '12000000',
      lastYearOnlineGoodsSales: '15000000',
    },
    working: '比去年没有增加，0；和 1,000 万元比：200万 × 5% = 100,000',
    total: '0.00',
    low: '0.00',
    high: '100000.00',
  },
  {
    title: '网上卖的差一分不到一半',
    inputs: {
      onlineGoodsSales: '14000000',
      onlineSales: '14999999.99',
      totalSales: '30000000',
      lastYearOnlineGoodsSales: '8000000',
    },
    working: '3,000万 × 50% = 15,000,000，14,999,999.99 不到',
    status: 'not-eligible',
    total: '0.00',
    low: '0.00',
    high: '0.00',
  },
  {
    title: '实物商品差一分不到 1,000 万元',
    inputs: {
      onlineGoodsSales: '9999999.99',
      onlineSales: '20000000',
      totalSales: '30000000',
      lastYearOnlineGoodsSales: '0',
    },
    working: '9,999,999.99 不到 10,000,000',
    status: 'not-eligible',
    total: '0.00',
    low: '0.00',
    high: '0.00',
  },
]

import type { Example } from '../../core/index.ts'

export const examples: readonly [Example, Example, ...Example[]] = [
  {
    title: '服务 20 家，进出口 3,200 万元',
    inputs: { firmsServed: '20', tradeVolume: '32000000' },
    working: '20 家够 15 家；达到 3,000 万元、不到 5,000 万元：300,000',
    total: '300000.00',
    low: '300000.00',
    high: '300000.00',
  },
  {
    title: '3,600 万元里有 1,000 万元是代理的',
    inputs: { firmsServed: '20', tradeVolume: '36000000', agencyVolume: '10000000' },
    working:
      '代理的也算：36,000,000 达到 3,000 万元，300,000；不算：36,000,000 − 10,000,000 = 26,000,000，只到 1,000 万元一档，100,000',
    total: '300000.00',
    low: '100000.00',
    high: '300000.00',
  },
  {
    title: '自营的正好 1,000 万元，按“只看自营的”读',
    inputs: { firmsServed: '16', tradeVolume: '50000000', agencyVolume: '40000000' },
    readings: { agency: 'left-out' },
    working:
      '50,000,000 − 40,000,000 = 10,000,000，达到 1,000 万元：100,000；代理的也算则达到 5,000 万元：500,000',
    total: '100000.00',
    low: '100000.00',
    high: '500000.00',
  },
  {
    title: '全是代理的，按“只看自营的”读',
    inputs: { firmsServed: '20', tradeVolume: '36000000', agencyVolume: '36000000' },
    readings: { agency: 'left-out' },
    working: '自营的是 0，不到 1,000 万元；代理的也算则为 300,000',
    status: 'not-eligible',
    total: '0.00',
    low: '0.00',
    high: '300000.00',
  },
  {
    title: '正好 15 家，正好 1,000 万元',
    inputs: { firmsServed: '15', tradeVolume: '10000000' },
    working: '“以上”含本数，15 家够；达到 1,000 万元：100,000；不含本数则没有',
    total: '100000.00',
    low: '0.00',
    high: '100000.00',
  },
  {
    title: '只服务了 14 家',
    inputs: { firmsServed: '14', tradeVolume: '60000000' },
    working: '14 家不够 15 家，进出口再多也没有',
    status: 'not-eligible',
    total: '0.00',
    low: '0.00',
    high: '0.00',
  },
  {
    title: '进出口不到 1,000 万元',
    inputs: { firmsServed: '30', tradeVolume: '9999999.99' },
    working: '9,999,999.99 不到 10,000,000',
    status: 'not-eligible',
    total: '0.00',
    low: '0.00',
    high: '0.00',
  },
]

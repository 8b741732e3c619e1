import type { Example } from '../../core/index.ts'

const HOTEL = { sector: 'hospitality', aboveQuota: true, workers: '20', months: '6' }
const SHOP = { sector: 'retail', aboveQuota: true, workers: '15', months: '4' }

export const examples: readonly [Example, Example, ...Example[]] = [
  {
    title: '限额以上宾馆，20 人训 6 个月',
    inputs: HOTEL,
    working: '300 × 20 × 6 = 36,000',
    total: '36000.00',
    low: '36000.00',
    high: '36000.00',
  },
  {
    title: '训了 8 个月，只算 6 个月',
    inputs: { ...HOTEL, workers: '10', months: '8' },
    working: '8 个月超过 6 个月：300 × 10 × 6 = 18,000',
    total: '18000.00',
  },
  {
    title: '批发零售企业，缴税正好 200 万元',
    inputs: { ...SHOP, annualTax: '2000000' },
    working: '“以上”含本数：300 × 15 × 4 = 18,000；不含本数则没有',
    total: '18000.00',
    low: '0.00',
    high: '18000.00',
  },
  {
    title: '正好 200 万元，按“不含本数”读',
    inputs: { ...SHOP, annualTax: '2000000' },
    readings: { bound: 'exclusive' },
    working: '200 万元没有超过 200 万元',
    status: 'not-eligible',
    total: '0.00',
    low: '0.00',
    high: '18000.00',
  },
  {
    title: '批发零售企业，差一分不到 200 万元',
    inputs: { ...SHOP, annualTax: '1999999.99' },
    working: '1,999,999.99 不到 2,000,000',
    status: 'not-eligible',
    total: '0.00',
    low: '0.00',
    high: '0.00',
  },
  {
    title: '不是限额以上企业',
    inputs: { ...HOTEL, aboveQuota: false },
    working: '条文只给限额以上的企业',
    status: 'not-eligible',
    total: '0.00',
  },
]

import type { Example } from '../../core/index.ts'

export const examples: readonly [Example, Example, ...Example[]] = [
  {
    title: '城里的小微企业，100kW',
    inputs: { customer: 'micro-small', place: 'urban', capacity: '100', date: '2022-03-01' },
    working: '城市 160kW 及以下：100 没有超过',
    total: 'yes',
  },
  {
    title: '农村的小微企业，正好 100kW',
    inputs: { customer: 'micro-small', place: 'rural', capacity: '100', date: '2022-12-31' },
    working: '2022 年底以前农村 100kW 及以下：100 没有超过',
    total: 'yes',
  },
  {
    title: '农村的小微企业，120kW，2022 年',
    inputs: { customer: 'micro-small', place: 'rural', capacity: '120', date: '2022-12-31' },
    working: '2022 年底以前农村 100kW 及以下：120 超过了',
    total: 'no',
  },
  {
    title: '农村的小微企业，120kW，2023 年起',
    inputs: { customer: 'micro-small', place: 'rural', capacity: '120', date: '2023-01-01' },
    working: '2023 年起全市都是 160kW 及以下：120 没有超过',
    total: 'yes',
  },
  {
    title: '城里的小微企业，超过 160kW',
    inputs: { customer: 'micro-small', place: 'urban', capacity: '160.01', date: '2023-01-01' },
    working: '160.01 超过 160',
    total: 'no',
  },
  {
    title: '居民',
    inputs: { customer: 'resident', place: 'rural', capacity: '200', date: '2022-03-01' },
    working: '居民不看容量',
    total: 'yes',
  },
  {
    title: '供电公司已承诺“三零”的低压用户',
    inputs: { customer: 'three-zero', place: 'rural', capacity: '200', date: '2022-03-01' },
    working: '已承诺“三零”服务的低压非居民用户，不看容量',
    total: 'yes',
  },
  {
    title: '其他用户',
    inputs: { customer: 'other', place: 'urban', capacity: '50', date: '2022-03-01' },
    working: '不是居民，没有承诺“三零”，也不是小微企业',
    total: 'no',
  },
]

import type { Example } from '../../core/index.ts'

export const examples: readonly [Example, Example, ...Example[]] = [
  {
    title: '居民，数到哪天',
    inputs: { customer: 'resident', date: '2022-06-01', appliedDate: '2022-06-01' },
    working: '居民 4 个工作日；6 月 2 日 1 天，3–5 日端午放假，6–8 日 3 天：6 月 8 日',
    total: '4',
    lines: { latest: '2022-06-08' },
    low: '4',
    high: '4',
  },
  {
    title: '“三零”服务的小微企业，2022 年',
    inputs: { customer: 'three-zero', date: '2022-12-31' },
    working: '2022 年底以前 20 个工作日',
    total: '20',
  },
  {
    title: '“三零”服务的小微企业，2023 年起',
    inputs: { customer: 'three-zero', date: '2023-01-01' },
    working: '2022 年底前要减到 15 个，2023 年起就是 15 个',
    total: '15',
  },
  {
    title: '普通低压用户',
    inputs: { customer: 'low-voltage', date: '2022-06-01' },
    working: '没有“三零”服务的低压非居民用户 5 个工作日',
    total: '5',
  },
  {
    title: '高压单电源',
    inputs: { customer: 'single-source', date: '2022-06-01' },
    working: '正文 15 个工作日，附表 15 个，带星号的 20 个',
    total: '15',
    lines: {},
    low: '15',
    high: '20',
  },
  {
    title: '高压双电源，目标还没到期',
    inputs: { customer: 'dual-source', date: '2021-12-31' },
    working: '正文 25 个工作日，附表 23 个，带星号的 28 个',
    total: '25',
    low: '23',
    high: '28',
  },
  {
    title: '高压双电源，按附表，数到哪天',
    inputs: { customer: 'dual-source', date: '2022-03-01', appliedDate: '2022-03-01' },
    readings: { table: 'annex' },
    working:
      '附表 23 个工作日；3 月 2–4 日 3 天、7–11 日 5 天、14–18 日 5 天、21–25 日 5 天，到 18 天，28 日–4 月 1 日 5 天，第 23 天：4 月 1 日',
    total: '23',
    lines: { latest: '2022-04-01' },
  },
  {
    title: '高压单电源，要设计审查，遇上清明',
    inputs: { customer: 'single-source', date: '2022-03-15', appliedDate: '2022-03-15' },
    readings: { table: 'annex-with-review' },
    working:
      '带星号的 20 个工作日；3 月 16–18 日 3 天、21–25 日 5 天、28 日–4 月 1 日 5 天，到 13 天，4 月 2 日（周六）补班 1 天，3–5 日清明放假，6–8 日 3 天，到 17 天，9、10 日周末，11–13 日 3 天：4 月 13 日',
    total: '20',
    lines: { latest: '2022-04-13' },
  },
]

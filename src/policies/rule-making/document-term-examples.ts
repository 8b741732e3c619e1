import type { Example } from '../../core/index.ts'

export const examples: readonly [Example, Example, ...Example[]] = [
  {
    title: '这份细则自己，2021年1月10日 起施行',
    inputs: { effectiveDate: '2021-01-10', type: 'ordinary' },
    working:
      '五年是 60 个月，当天算第一天，到 2026年1月10日 的前一天：2026年1月9日；往前六个月是 2025年7月9日',
    total: '2026-01-09',
    lines: { review: '2025-07-09' },
    low: '2026-01-09',
    high: '2026-01-09',
  },
  {
    title: '暂行办法，2021年1月1日 起施行',
    inputs: { effectiveDate: '2021-01-01', type: 'interim' },
    working:
      '两年是 24 个月，到 2023年1月1日 的前一天：2022年12月31日；往前六个月，六月没有 31日，是 2022年6月30日。当作例外的话到 2025年12月31日',
    total: '2022-12-31',
    lines: { review: '2022-06-30' },
    low: '2022-12-31',
    high: '2025-12-31',
  },
  {
    title: '同一份暂行办法，当作例外',
    inputs: { effectiveDate: '2021-01-01', type: 'interim' },
    readings: { interim: 'five-years' },
    working: '60 个月，到 2026年1月1日 的前一天：2025年12月31日；往前六个月是 2025年6月30日',
    total: '2025-12-31',
    lines: { review: '2025-06-30' },
  },
  {
    title: '2月29日 起施行',
    inputs: { effectiveDate: '2024-02-29', type: 'ordinary' },
    working: '2029 年没有 2月29日，到月末 2029年2月28日；往前六个月是 2028年8月28日',
    total: '2029-02-28',
    lines: { review: '2028-08-28' },
    low: '2029-02-28',
    high: '2029-02-28',
  },
]

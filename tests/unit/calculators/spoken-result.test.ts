import { expect, it } from 'vitest'
import type { MarkedStep } from '../../../src/calculators/marked-steps.ts'
import { spokenResult } from '../../../src/calculators/spoken-result.ts'
import { calculate } from '../../../src/core/evaluate.ts'
import { theRule } from '../../support/ask.ts'

/** What is read aloud of a result. */
function spoken(
  id: string,
  inputs: Record<string, unknown>,
  { on = '2022-06-30', steps = [] as readonly MarkedStep[] } = {},
): string[] {
  const rule = theRule(id)
  return spokenResult(rule, calculate(rule, { on, readings: {}, inputs }), steps)
}

const LAST = '这是估计数，以主管部门审核为准。'
const OFFICE = '有不明白的，去问县（市、区）城乡居民养老保险经办机构。'
const TOPUP = { subsidy: '41700', payout: 'drawing', age: '65' }
const APPLY: MarkedStep = {
  mark: '这一项从这里开始',
  title: '写申请交村委会',
  who: '谁办：承包户',
  brief: '村委会',
}
const PAID: MarkedStep = { mark: '钱在这一步', title: '按月领', who: '谁办：本人', brief: '' }

it('says amount, standing, where the way begins, where the money comes, and whom to ask', () => {
  expect(spoken('landless-pension/monthly-topup', TOPUP, { steps: [APPLY, PAID] })).toEqual([
    '养老金每月多领多少。',
    '每月多领，每月412.87元。符合条件就给。', // 41,700 ÷ 101 = 412.871…
    '没写截止日期，办之前先问一声还算不算数。',
    '怎么办。这一项从这里开始：写申请交村委会。谁办：承包户。村委会。',
    '钱在这一步：按月领。',
    ...[OFFICE, LAST],
  ])
})

it('says once what is the first step and that of the money, and nothing where no step is marked', () => {
  const one = spoken('landless-pension/monthly-topup', TOPUP, { steps: [PAID] })
  expect(one.filter((sentence) => sentence.includes('按月领。'))).toEqual([
    '怎么办。钱在这一步：按月领。谁办：本人。',
  ])
  expect(spoken('landless-pension/monthly-topup', TOPUP).join('')).not.toContain('怎么办')
})

it('says that nothing is due and why, and no step', () => {
  const said = spoken(
    'foreign-trade/export-breakthrough',
    { firstYearExports: '8000000', manufacturer: false },
    { steps: [APPLY] },
  )
  expect(said.slice(1, 3)).toEqual(['按条文不符合条件。', '不符合“是生产性企业”这一条。'])
  expect(said).toContain('条文有没说清楚的地方，换一种读法，数不一样。')
  expect(said.join('')).not.toContain('怎么办')
  expect(said[said.length - 1]).toBe(LAST)
})

it('says of an expired document that it has expired, and no step', () => {
  const said = spoken(
    'foreign-trade/export-breakthrough',
    { firstYearExports: '8000000', manufacturer: true },
    { on: '2026-11-30', steps: [APPLY] },
  )
  expect(said[1]).toContain('20000元')
  expect(said).toContain('已失效（2024年12月31日止）。下面照原来的条文算，现在不一定还能办。')
  expect(said.join('')).not.toContain('怎么办')
})

it('says what is missing where nothing can be computed', () => {
  const said = spoken('landless-pension/monthly-topup', { subsidy: '41700', payout: 'drawing' })
  expect(said[1]).toBe('还算不出来。')
  expect(said[2]).toContain('开始多领时的年龄')
  expect(said.join('')).not.toMatch(/\d+元/)
})

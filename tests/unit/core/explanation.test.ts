import { describe, expect, it } from 'vitest'
import { dateInWords } from '../../../src/core/dates.ts'
import { grouped } from '../../../src/core/decimal.ts'
import { rules } from '../../../src/policies/index.ts'
import type { Explanation, StepJson } from '../../../src/core/explanation.ts'
import { explain } from '../../../src/service/index.ts'

/** The explanation of a request that is sound. */
function explained(rule: string, inputs: Record<string, unknown>, on = '2023-06-30'): Explanation {
  const { explanation, outcome } = explain({ rule, on, inputs })
  if (!explanation) throw new Error(JSON.stringify(outcome.problems))
  return explanation
}

/** Steps with all they were made of, as lines with their depth. */
const flat = (steps: readonly StepJson[], depth = 0): [number, string, string, string][] =>
  steps.flatMap(({ words, value, formula, from }) => [
    [depth, words, value, formula],
    ...flat(from, depth + 1),
  ])

describe('an award by whole steps, 四（二）', () => {
  const award = (firstYearExports: string, on?: string) =>
    explained('foreign-trade/export-breakthrough', { firstYearExports, manufacturer: true }, on)

  it('has every step with its figures and clause', () => {
    // 5,000 + 10,000 + 1 whole step of (8.5 − 5) ÷ 3 million × 5,000 = 20,000
    const { steps } = award('8500000')
    expect(flat(steps)).toEqual([
      [0, '零突破奖励', '20,000 元', '各项奖励相加 20,000 元，最高 300,000 元'],
      [
        1,
        '各项奖励相加',
        '20,000 元',
        '零突破奖 5,000 元 + 达到 500 万元另奖 10,000 元 + 净增奖 5,000 元',
      ],
      [2, '达到 500 万元另奖', '10,000 元', '符合“头一年的自营出口额达到500万元”，计 10,000 元'],
      [3, '头一年的自营出口额达到500万元', '是', '头一年的自营出口额 8,500,000 元 ≥ 5,000,000 元'],
      [4, '头一年的自营出口额', '8,500,000 元', ''],
      [2, '净增奖', '5,000 元', '净增的档数 1 个 × 5,000 元/个'],
      [
        3,
        '净增的档数',
        '1 个',
        '(头一年的自营出口额 8,500,000 元 − 5,000,000 元) ÷ 3,000,000 元，满一档算一档',
      ],
    ])
    expect(steps).toMatchObject([
      { amount: '20,000.00 元', isTotal: true, clause: { at: '四（二）' } },
    ])
  })

  it('says what the other reading gives: 3.5 ÷ 3 × 5,000 = 5,833.33 for the steps', () => {
    const { readings, range } = award('8500000')
    expect(range).toEqual({ low: '20,000.00 元', high: '20,833.33 元' })
    expect(readings.map(({ name, options }) => [name, options])).toEqual([
      [
        'step',
        [
          { option: 'whole', words: '满一档才算一档', amount: '20,000.00 元', used: true },
          { option: 'pro-rata', words: '按比例折算', amount: '20,833.33 元', used: false },
        ],
      ],
    ])
  })

  it('says what was asked, what holds, how it stands and where it is printed', () => {
    const { inputs, tests, standing, kind, sum, source } = award('8000000')
    expect(inputs).toEqual([
      { words: '头一年的自营出口额', value: '8,000,000 元' },
      { words: '是生产性企业', value: '是' },
    ])
    expect(tests.map(({ words, holds, clause }) => [words, holds, clause?.at])).toEqual([
      ['当年有自营出口', true, '四（二）'],
      ['是生产性企业', true, '四（二）'],
    ])
    expect([standing, kind]).toEqual(['有效（到2024年12月31日止）', '符合条件就给'])
    expect(sum).toMatchObject({ tenThousands: '2 万元', capitals: '人民币贰万元整', each: '' })
    expect(source).toMatchObject({ number: '朔政办发〔2021〕58号' })
    expect(source.bulletin).toBe('朔州市人民政府公报2021年第6期（总第14期）第55页')
  })

  it('warns of a document that has ended', () => {
    expect(award('8000000', '2025-01-01').standing).toMatch(/^已失效（2024年12月31日止）。/)
  })

  it('has a reason and no steps where nothing is due', () => {
    const { amount, reasons, steps, tests, sum } = award('0')
    expect([amount, sum, steps]).toEqual(['按条文不符合条件', null, []])
    expect(reasons).toEqual(['不符合“当年有自营出口”这一条（现在是0 元）'])
    expect(tests.map(({ holds }) => holds)).toEqual([false, true])
  })
})

it('a monthly sum says so: 41,700 ÷ 139 months, the 139 by a rule that is not the bulletin’s', () => {
  const inputs = { subsidy: '41700', payout: 'residents' }
  const { amount, sum, steps } = explained('landless-pension/monthly-topup', inputs)
  expect([amount, sum?.each, sum?.capitals]).toEqual(['300.00 元/月', '每月', '人民币叁佰元整'])
  expect(steps[0]?.from[1]?.clause?.at).toMatch(/国发〔2014〕8号）第六条，不是公报内容$/)
})

it('a day reads as one: seven days from the one after 20 April, or with it', () => {
  const { amount, range, steps } = explained('elevator/notice', { postedDate: '2021-04-20' })
  expect([amount, steps[0]?.amount]).toEqual(['2021年4月27日', '2021年4月27日'])
  expect(range).toEqual({ low: '2021年4月26日', high: '2021年4月27日' })
})

describe('every worked example', () => {
  for (const rule of rules) {
    it(rule.id, () => {
      for (const { on = rule.document.from, readings, inputs, total, status } of rule.examples) {
        const { outcome, explanation } = explain({ rule: rule.id, on, readings, inputs })
        if (!explanation) throw new Error(JSON.stringify(outcome.problems))
        const { amount, steps, range } = explanation
        if (status === 'not-eligible') expect(steps).toEqual([])
        else {
          expect(amount.replace(/ .*/, '')).toBe(amountOf(total, rule.unit))
          expect(steps.filter(({ isTotal }) => isTotal).map((line) => line.amount)).toEqual([
            amount,
          ])
        }
        expect(range === null).toBe(outcome.low === outcome.high)
        // It is plain data, and every text says something.
        const json = JSON.stringify(explanation)
        expect(JSON.parse(json)).toEqual(explanation)
        expect(json).not.toMatch(/undefined|NaN|Infinity|\[object|"words":""|"value":""|"says":""/)
      }
    })
  }
})

/** A total as a person reads it, without its unit. */
function amountOf(total: string | null, unit: string): string {
  if (total === null) return '没有'
  if (unit === '是否') return total === 'yes' ? '符合' : '不符合'
  return unit === '日期' ? dateInWords(total) : grouped(total)
}

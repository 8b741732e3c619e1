import { describe, expect, it } from 'vitest'
import { calculate } from '../../../src/core/evaluate.ts'
import type { AnyRule } from '../../../src/core/index.ts'
import { byKey, byLabel, reasonsOf } from '../../../src/core/reasons.ts'
import { lineViews, viewOf } from '../../../src/core/view.ts'
import { ruleOf, rules } from '../../../src/policies/index.ts'

const AWARD = ruleOf('foreign-trade/export-breakthrough') as AnyRule

function ask(inputs: Record<string, string>, on = '2023-06-30', rule = AWARD) {
  const calculation = calculate(rule, { on, inputs })
  return { calculation, view: viewOf(rule, calculation) }
}

describe('the view of a result', () => {
  it('has the amount for the eye, for a column of figures, for the ear and for a voucher', () => {
    const { view } = ask({ firstYearExports: '8000000', manufacturer: 'true' })
    expect(view).toMatchObject({
      status: 'ok',
      kind: '符合条件就给',
      amount: '20,000.00 元',
      figure: '20,000.00',
      unit: '元',
      spoken: '20000元',
      sum: { tenThousands: '2 万元', capitals: '人民币贰万元整', each: '' },
      reasons: [],
      validity: '有效（到2024年12月31日止）',
    })
    expect(view.sum?.text).toBe('合 2 万元，大写：人民币贰万元整')
    expect([view.instead, view.outOfForce]).toEqual([undefined, undefined])
  })

  it('has the range where readings give different totals', () => {
    const { view } = ask({ firstYearExports: '8500000', manufacturer: 'true' })
    expect(view.range).toEqual({ low: '20,000.00 元', high: '20,833.33 元' })
    expect(ask({ firstYearExports: '8000000', manufacturer: 'true' }).view.range).toBeUndefined()
  })

  it('says what is not met, and has no sum to write out where nothing is due', () => {
    const { view } = ask({ firstYearExports: '0', manufacturer: 'true' })
    expect(view).toMatchObject({ status: 'not-eligible', instead: '按条文不符合条件' })
    expect(view.reasons).toEqual(['不符合“当年有自营出口”这一条（现在是0 元）'])
    expect([view.sum, view.others]).toEqual([undefined, []])
  })

  it('says what is wrong with a wrong request, and nothing of its document', () => {
    const { view, calculation } = ask({ firstYearExports: 'x', manufacturer: '' })
    expect(view).toMatchObject({ status: 'invalid', instead: '还算不出来', range: undefined })
    expect(view.reasons).toEqual(calculation.outcome.problems.map(({ message }) => message))
    expect([view.sum, view.validity, view.outOfForce]).toEqual([undefined, undefined, undefined])
  })

  it('warns of a document that is out of force', () => {
    const inputs = { firstYearExports: '8000000', manufacturer: 'true' }
    expect(ask(inputs, '2025-01-01').view.outOfForce).toBe(
      '已失效（2024年12月31日止）。下面照原来的条文算，现在不一定还能办。',
    )
    expect(ask(inputs, '2021-12-31').view.outOfForce).toBe(
      '尚未施行（2022年1月1日起）。下面照条文先算。',
    )
  })

  it('writes out monthly sums as such, and no price, quantity, check or day', () => {
    const units = new Set(rules.map(({ unit }) => unit as string))
    expect(units.size).toBeGreaterThan(4)
    for (const rule of rules) {
      const [{ inputs, readings, on = rule.document.from }] = rule.examples
      const calculation = calculate(rule, { on, readings, inputs })
      const { status, sum } = viewOf(rule, calculation)
      const isSum = status === 'ok' && ['元', '元/月'].includes(rule.unit)
      expect(sum !== undefined, rule.id).toBe(isSum)
      if (sum) expect(sum.each, rule.id).toBe(rule.unit === '元/月' ? '每月' : '')
    }
  })
})

it('the lines of a result are those the rule names, the total among them marked', () => {
  for (const rule of rules) {
    const [{ inputs, readings, on = rule.document.from }] = rule.examples
    const { outcome, result } = calculate(rule, { on, readings, inputs })
    const lines = lineViews({ outcome, result })
    expect(lines.map(({ id }) => id)).toEqual(
      result?.lines ? outcome.lines.map(({ id }) => id) : [],
    )
    expect(lines.filter(({ isTotal }) => isTotal).length).toBeLessThan(2)
  }
})

describe('the reasons of an outcome', () => {
  const wrong = { reasons: [], problems: [{ field: 'firstYearExports', message: '没有填。' }] }
  it('are the problems of a wrong request, their fields named as the reader knows them', () => {
    expect(reasonsOf(wrong)).toEqual(['没有填。'])
    expect(reasonsOf(wrong, byKey)).toEqual(['firstYearExports: 没有填。'])
    expect(reasonsOf(wrong, byLabel(AWARD))).toEqual(['“头一年的自营出口额”：没有填。'])
  })
  it('do not name a field twice, nor one that the rule does not have', () => {
    const problems = [
      { field: 'firstYearExports', message: '“头一年的自营出口额”没有填。' },
      { field: 'row', message: '这一行比标题多 2 格。' },
    ]
    expect(reasonsOf({ reasons: [], problems }, byLabel(AWARD))).toEqual(
      problems.map(({ message }) => message),
    )
  })
  it('are what is not met where the request is right', () => {
    expect(reasonsOf({ reasons: ['不符合甲', '不符合乙'], problems: [] }, byKey)).toEqual([
      '不符合甲',
      '不符合乙',
    ])
  })
})

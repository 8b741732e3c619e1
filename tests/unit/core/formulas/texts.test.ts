import { describe, expect, it } from 'vitest'
import { slotsOf } from '../../../../src/core/formulas/cells.ts'
import { bracketed, quoted } from '../../../../src/core/formulas/text.ts'
import * as core from '../../../../src/core/index.ts'
import { leaf } from '../../../../src/core/explained.ts'

/* Formulas as texts, and which values get a cell. */

it('a text in a formula stands in quotes, its own doubled', () => {
  expect(quoted('甲')).toBe('"甲"')
  expect(quoted('“甲”"乙"')).toBe('"“甲”""乙"""')
})

describe('a formula beside a sign stands in brackets', () => {
  it.each(['1+2', 'A1-B1', 'A1*2', 'A1/2', 'A1<2', 'A1>2', 'A1=2', 'MIN(A1,2)+1', '(1+2)*3'])(
    '%s',
    (formula) => {
      expect(bracketed(formula)).toBe(`(${formula})`)
    },
  )

  it.each([
    '12',
    'A1',
    'MIN(A1+1,2)',
    '(1+2)',
    '"a+b"',
    '"a(" ',
    'IF(A1="(",1,2)',
    '【甲+乙】',
    '{1+2}',
  ])('but not %s', (formula) => {
    expect(bracketed(formula)).toBe(formula)
  })
})

describe('a cell of its own', () => {
  const given = leaf('given', core.yuan(5).value, '元', '甲')
  const flag = leaf('given', true, '是否', '是')

  it('has every named value that is made, and every test, each once and after what it is made of', () => {
    const test = core.atLeast(given, core.yuan(1))
    const part = core.share(given, core.percent(50), '一半')
    const nameless = core.sum([part, core.yuan(1, '一元')])
    const total = core.choose(core.all([test, flag], ''), nameless, part, '合计')
    const slots = slotsOf([total, part])
    expect(slots.map(({ node }) => node)).toEqual([test, total.from[0], part, total])
    expect(slots.map(({ role, index }) => [role, index])).toEqual(slots.map(() => ['value', 0]))
  })

  it('has what an allocation goes through: the weights’ sum, then first and rest of each part', () => {
    const weights = [1, 2].map((weight) => core.fixed(weight, '1'))
    const parts = core.allocate(given, weights, (index) => `第 ${index + 1} 户`)
    const [allocation] = parts[0]?.from ?? []
    expect(slotsOf(parts).map(({ node, role, index }) => [node, role, index])).toEqual([
      [allocation, 'weights', 0],
      [allocation, 'floor', 0],
      [allocation, 'floor', 1],
      [allocation, 'rest', 0],
      [allocation, 'rest', 1],
      [parts[0], 'value', 0],
      [parts[1], 'value', 0],
    ])
  })
})

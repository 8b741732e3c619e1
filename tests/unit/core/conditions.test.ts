import { describe, expect, it } from 'vitest'
import type { Choice, Truth } from '../../../src/core/explained.ts'
import { leaf } from '../../../src/core/explained.ts'
import { recompute } from '../../../src/core/recompute.ts'
import * as t from '../../../src/core/conditions.ts'
import { dayOf, fixed, product, quotient, sum, tier, yuan } from '../../../src/core/verbs.ts'
import { reasonText } from '../../../src/core/reasons.ts'
import { conditionText } from '../../../src/core/words.ts'

const five = yuan('5000000')
const justBelow = yuan('4999999.99')
const justAbove = yuan('5000000.01')
const yes: Truth = leaf('given', true, '是否', '是生产性企业')
const no: Truth = leaf('given', false, '是否', '是广交会')
const role: Choice<'exhibitor' | 'buyer'> = leaf('given', 'buyer', '选项', '身份')
const day = (iso: string) => dayOf(iso, '公告日')
const start = dayOf('2020-07-29', '开始的日子')

const cases: [said: string, test: Truth, holds: boolean][] = [
  ['达到: 5,000,000 reaches 5,000,000', t.atLeast(five, five), true],
  ['达到: a fen less does not', t.atLeast(justBelow, five), false],
  ['达到: a fen more does', t.atLeast(justAbove, five), true],
  ['以上 read with the figure: the figure counts', t.above(five, five, 'inclusive'), true],
  ['以上 read with the figure: a fen less does not', t.above(justBelow, five, 'inclusive'), false],
  ['以上 read without: the figure does not count', t.above(five, five, 'exclusive'), false],
  ['以上 read without: a fen more does', t.above(justAbove, five, 'exclusive'), true],
  ['超过: the figure is not more than itself', t.moreThan(five, five), false],
  ['超过: a fen more is', t.moreThan(justAbove, five), true],
  ['超过: a ten-thousandth above nothing is', t.moreThan(yuan('0.0001'), yuan(0)), true],
  ['不足: the figure is not below itself', t.below(five, five), false],
  ['不足: a fen less is', t.below(justBelow, five), true],
  ['不足: a fen more is not', t.below(justAbove, five), false],
  [
    '0.3 亩 a head are not below 0.3',
    t.below(quotient(fixed('0.6', '亩'), fixed(2, '人')), fixed('0.3', '亩/人')),
    false,
  ],
  ['不超过: the figure is within itself', t.atMost(five, five), true],
  ['不超过: a fen less is', t.atMost(justBelow, five), true],
  ['不超过: a fen more is not', t.atMost(justAbove, five), false],
  ['0.1 and 0.2 equal 0.3', t.equal(sum([yuan('0.1'), yuan('0.2')]), yuan('0.3')), true],
  ['5 and 5.00 are equal', t.equal(yuan('5'), yuan('5.00')), true],
  ['a ten-thousandth apart is not equal', t.equal(yuan('5.0001'), yuan(5)), false],
  [
    'three thirds reach 1',
    t.atLeast(product(quotient(yuan(1), yuan(3)), fixed(3, '1')), fixed(1, '1')),
    true,
  ],
  [
    'three thirds are not below 1',
    t.below(product(quotient(yuan(1), yuan(3)), fixed(3, '1')), fixed(1, '1')),
    false,
  ],
  ['the day itself is since the day', t.since(day('2020-07-29'), start), true],
  ['the day before is not', t.since(day('2020-07-28'), start), false],
  ['the day after is', t.since(day('2020-07-30'), start), true],
  ['an earlier month of a later year is', t.since(day('2021-01-01'), start), true],
  ['all of yes and yes', t.all([yes, yes], '都'), true],
  ['not all of yes and no', t.all([yes, no], '都'), false],
  ['all of none', t.all([], '都'), true],
  ['any of yes and no', t.any([no, yes], '有'), true],
  ['not any of no and no', t.any([no, no], '有'), false],
  ['not any of none', t.any([], '有'), false],
  ['not no', t.not(no, '不是'), true],
  ['not not yes', t.not(yes, '不是'), false],
  ['a buyer is a buyer', t.is(role, 'buyer', '是采购商'), true],
  ['a buyer is no exhibitor', t.is(role, 'exhibitor', '是参展商'), false],
]

describe('a test holds or not, by hand and computed again', () => {
  it.each(cases)('%s', (_, test, holds) => {
    expect(test.value).toBe(holds)
    expect(recompute(test)).toBe(holds)
  })
})

it('a tier reached by three thirds is reached', () => {
  const whole = product(quotient(yuan(1), yuan(3)), fixed(3, '1'))
  expect(tier(whole, [[fixed(1, '1'), yuan(7)]]).value.toFixed()).toBe('7')
})

describe('a test says its condition', () => {
  const exports = leaf('given', five.value, '元', '年出口额')
  const few = leaf('given', justBelow.value, '元', '年出口额')
  it.each<[string, Truth]>([
    ['年出口额达到500万元', t.atLeast(exports, yuan('5000000'))],
    ['年出口额超过500万元', t.moreThan(exports, yuan('5000000'))],
    ['年出口额不足500万元', t.below(exports, yuan('5000000'))],
    ['年出口额不超过500万元', t.atMost(exports, yuan('5000000'))],
    ['年出口额等于1.2亿元', t.equal(exports, yuan('120000000'))],
    ['年出口额达到1,234.5元', t.atLeast(exports, yuan('1234.5'))],
    ['公告日不早于开始的日子', t.since(day('2020-07-28'), start)],
    ['是生产性企业', yes],
    ['不是广交会', t.not(no, '不是广交会')],
    ['年满 16 周岁', t.atLeast(fixed(15, '岁'), fixed(16, '岁'), '年满 16 周岁')],
  ])('%s', (text, test) => {
    expect(conditionText(test)).toBe(text)
  })

  it.each<[string, string, Truth]>([
    ['年出口额达到500万元', '4,999,999.99 元', t.atLeast(few, five)],
    ['公告日不早于开始的日子', '2020年7月28日', t.since(day('2020-07-28'), start)],
  ])('and, failing, what was found instead: %s, %s', (condition, found, test) => {
    expect(reasonText(test)).toContain(condition)
    expect(reasonText(test)).toContain(`现在是${found}`)
  })

  it('a failing yes or no is told without what was found', () => {
    expect(reasonText(t.not(yes, '不是单一产权的楼'))).toContain('不是单一产权的楼')
    expect(reasonText(t.not(yes, '不是单一产权的楼'))).not.toContain('现在是')
  })
})

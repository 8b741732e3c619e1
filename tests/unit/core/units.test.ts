import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Amount, Choice } from '../../../src/core/explained.ts'
import { leaf } from '../../../src/core/explained.ts'
import { atLeast, is } from '../../../src/core/conditions.ts'
import type { Per, Times } from '../../../src/core/units.ts'
import { isMoney, moneyPlaces, perUnit, timesUnit } from '../../../src/core/units.ts'
import * as v from '../../../src/core/verbs.ts'

const yuan = v.yuan(1)
const mu = v.fixed(1, '亩')
const monthly = v.fixed(1, '元/月')
const yearly = v.fixed(1, '元/年')
const chosen: Choice<'a' | 'b'> = leaf('given', 'a', '选项', '')

/** Each must be refused by the compiler: `tsc` fails where one of them compiles. */
const refused: (() => unknown)[] = [
  // @ts-expect-error 元 and 亩 cannot be added
  () => v.sum([yuan, mu]),
  // @ts-expect-error a monthly sum cannot be added to a yearly one
  () => v.sum([monthly, yearly]),
  // @ts-expect-error nor to a sum once
  () => v.sum([yuan, yuan, monthly]),
  // @ts-expect-error nor taken away
  () => v.difference(yuan, mu),
  // @ts-expect-error a cap is in the unit of what it caps
  () => v.cap(monthly, yuan),
  // @ts-expect-error and so is a floor
  () => v.floor(yuan, mu),
  // @ts-expect-error steps are counted in one unit
  () => v.steps(yuan, yuan, mu, 'whole'),
  // @ts-expect-error and from a start in that unit
  () => v.steps(yuan, mu, yuan, 'whole'),
  // @ts-expect-error both ways of a choice are in one unit
  () => v.choose(atLeast(yuan, yuan), yuan, mu),
  // @ts-expect-error a threshold is in the unit of what reaches it
  () => atLeast(yuan, mu),
  // @ts-expect-error only a percentage is a rate
  () => v.share(yuan, v.fixed(30, '1')),
  // @ts-expect-error only yuan are rounded to the fen
  () => v.toFen(mu),
  // @ts-expect-error a monthly sum times years is no sum of money
  (): Amount<'元'> => v.product(monthly, v.fixed(2, '年')),
  // @ts-expect-error an amount has one of the options each
  () => v.pick(chosen, { a: yuan }),
  // @ts-expect-error an option that the choice does not have
  () => is(chosen, 'c', ''),
]

it('what the compiler refuses it refuses for the unit or option alone: nothing else is wrong with it', () => {
  for (const build of refused) expect(build).not.toThrow()
})

describe('the unit of a product or quotient, as type and as text', () => {
  it('元/月 × 月 is 元', () => {
    const rent = v.product(monthly, v.fixed(12, '月'))
    expectTypeOf(rent).toEqualTypeOf<Amount<'元'>>()
    expect(rent.unit).toBe('元')
  })
  it('部 × 元/部 is 元', () => {
    const grant = v.product(v.fixed(2, '部'), v.fixed(1, '元/部'))
    expectTypeOf(grant).toEqualTypeOf<Amount<'元'>>()
    expect(grant.unit).toBe('元')
  })
  it('元/人/年 × 人 × 年 is 元', () => {
    const forAll = v.product(v.fixed(20, '元/人/年'), v.fixed(4, '人'))
    const premium = v.product(forAll, v.fixed(1, '年'))
    expectTypeOf(forAll).toEqualTypeOf<Amount<'元/年'>>()
    expectTypeOf(premium).toEqualTypeOf<Amount<'元'>>()
    expect([forAll.unit, premium.unit]).toEqual(['元/年', '元'])
  })
  it('亩 ÷ 亩 is a pure number, and a pure number changes no unit', () => {
    const ratio = v.quotient(mu, mu)
    const part = v.product(yuan, ratio)
    expectTypeOf(ratio).toEqualTypeOf<Amount<'1'>>()
    expectTypeOf(part).toEqualTypeOf<Amount<'元'>>()
    expect([ratio.unit, part.unit]).toEqual(['1', '元'])
  })
  it('亩 ÷ 亩/人 is 人', () => {
    const people = v.quotient(mu, v.fixed(2, '亩/人'))
    expectTypeOf(people).toEqualTypeOf<Amount<'人'>>()
    expect(people.unit).toBe('人')
  })
  it('a sum, a cap, a share and steps keep or give their unit', () => {
    expectTypeOf(v.sum([monthly, monthly])).toEqualTypeOf<Amount<'元/月'>>()
    expectTypeOf(v.steps(mu, mu, mu, 'whole')).toEqualTypeOf<Amount<'个'>>()
    expect(v.sum([monthly, monthly]).unit).toBe('元/月')
    expect(v.cap(mu, mu).unit).toBe('亩')
    expect(v.share(monthly, v.percent(5)).unit).toBe('元/月')
    expect(v.steps(mu, mu, mu, 'whole').unit).toBe('个')
  })
})

/** Both arithmetics side by side: the type of a row is checked against its text by the compiler. */
const times = <A extends string, B extends string>(a: A, b: B, unit: Times<A, B>) =>
  [`${a} × ${b}`, timesUnit(a, b), unit] as const
const per = <A extends string, B extends string>(a: A, b: B, unit: Per<A, B>) =>
  [`${a} ÷ ${b}`, perUnit(a, b), unit] as const

it.each([
  times('元', '1', '元'),
  times('1', '元', '元'),
  times('1', '1', '1'),
  times('元/月', '月', '元'),
  times('月', '元/月', '元'),
  times('元/人/晚', '人', '元/晚'),
  times('元/人/晚', '晚', '元/人'),
  times('晚', '元/人/晚', '元/人'),
  times('元/m³', 'm³', '元'),
  times('元/月', '年', '元/月·年'),
  times('人', '月', '人·月'),
  times('元/人月', '人', '元/人月·人'),
  per('元', '元', '1'),
  per('元', '1', '元'),
  per('1', '1', '1'),
  per('元', '月', '元/月'),
  per('亩', '人', '亩/人'),
  per('亩', '亩/人', '人'),
  per('元/月', '元/月', '1'),
  per('元/月', '人', '元/月/人'),
  per('元', '元/人/年', '元/元/人/年'),
])('%s by the text is %s, as by the type', (_, text, unit) => {
  expect(text).toBe(unit)
})

it.each([
  ['元', 2],
  ['元/月', 2],
  ['元/m³', 4],
  ['元/人', undefined],
  ['人', undefined],
  ['1', undefined],
  ['日期', undefined],
  ['是否', undefined],
])('a total in %s has %s decimals, and is money if it has any', (unit, places) => {
  expect(moneyPlaces(unit)).toBe(places)
  expect(isMoney(unit)).toBe(places !== undefined)
})

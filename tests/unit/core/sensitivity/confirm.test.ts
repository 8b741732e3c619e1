import { describe, expect, it } from 'vitest'
import { isNear, isBreakpoint, jumps, matters } from '../../../../src/core/sensitivity/confirm.ts'
import { breakpointsOf } from '../../../../src/core/sensitivity/breakpoints.ts'
import { Decimal } from '../../../../src/core/decimal.ts'
import * as core from '../../../../src/core/index.ts'
import type { Amount, Field } from '../../../../src/core/index.ts'
import type { Compute, Input } from '../../../support/made-up.ts'
import {
  at,
  each,
  ofPeople,
  people,
  ruleOf,
  said,
  tenth,
  breakpoints,
  twoDays,
  yuan,
} from '../../../support/made-up.ts'

/* Whether a threshold is a breakpoint or a jump: by made-up rules, worked out by hand. */

const persons = (count: number) => core.fixed(count, '人')
/** An amount from so many people on, another before. */
const from = (x: Input, count: number, then: Amount<'元'>, before = yuan(0)) =>
  core.choose(core.atLeast(ofPeople(x), persons(count)), then, before)
const upTo = (max: number): Field => core.count('人数', '人', { max })
const one = (compute: Compute, x: string, field: Field = people) =>
  at(ruleOf(compute, {}, field), x)

describe('whole tiers that lie one apart', () => {
  const tiers =
    (...sums: number[]): Compute =>
    (x) =>
      core.tier(
        ofPeople(x),
        sums.map((sum, index) => [persons(index + 1), yuan(sum)] as const).reverse(),
      )

  it('are each a breakpoint, though they rise as evenly as a slope', () => {
    expect(breakpoints(one(tiers(100, 200, 300), '2'))).toEqual([
      '达到 1 人：达到1 人一档',
      '达到 2 人：达到2 人一档',
      '达到 3 人：达到3 人一档',
    ])
  })
  it('are each a gain', () => {
    expect(said(one(tiers(100, 200, 300), '1'))).toEqual(['人数再增加 1 人，可多得 100.00 元。'])
    expect(said(one(tiers(100, 200, 300), '3'))).toEqual(['已经是最高一档，人数再多也不增加。'])
  })
  it('are no breakpoint where one gives no more than the one before', () => {
    expect(breakpoints(one(tiers(100, 100, 300), '2'))).toEqual([
      '达到 1 人：达到1 人一档',
      '达到 3 人：达到3 人一档',
    ])
    const edge = { before: new Decimal(1), after: new Decimal(2), at: new Decimal(2) }
    expect(jumps(one(tiers(100, 100, 300), '2'), edge, 'tier')).toBe(false)
    expect(jumps(one(tiers(100, 200, 300), '2'), edge, 'tier')).toBe(true)
    expect(jumps(one(tiers(100, 200, 300), '2'), edge, 'step')).toBe(false)
  })
  it('differ from whole steps, which are a slope', () => {
    const steps: Compute = (x) =>
      core.product(core.steps(ofPeople(x), persons(0), persons(1), 'whole'), core.fixed(7, '元/个'))
    expect(breakpoints(one(steps, '2'))).toEqual([])
    expect(said(one(steps, '2'))).toEqual(['人数每多 1 人，可多得 7 元。'])
  })
  it('differ from tiers of what can be had in parts, over which a share goes on', () => {
    const same: Compute = (x) =>
      core.tier(x, [
        [yuan(100), tenth(x)],
        [yuan(50), tenth(x)],
      ])
    // At 50 it begins with 5; at 100 it is a tenth before and after.
    expect(breakpoints(at(ruleOf(same), '70'))).toEqual(['达到 50 元：达到50元一档'])
  })
})

describe('at the ends of what an input may be', () => {
  it('of two values alone, any difference is a breakpoint', () => {
    expect(breakpoints(one((x) => from(x, 1, yuan(5)), '0', upTo(1)))).toEqual([
      '达到 1 人：人数达到1 人',
    ])
    expect(breakpoints(one((x) => from(x, 1, yuan(5), yuan(5)), '0', upTo(1)))).toEqual([])
  })
  it('a slope that goes on from the first value, or up to the last, has no breakpoint', () => {
    const slope: Compute = (x) => from(x, 1, each(x, 7), yuan(0))
    expect(breakpoints(one(slope, '3'))).toEqual([])
    const last: Compute = (x) => from(x, 9, each(x, 7), each(x, 7))
    expect(breakpoints(one(last, '3', upTo(9)))).toEqual([])
  })
  it('a rise that differs on the one side there is, is a breakpoint', () => {
    const last: Compute = (x) => from(x, 9, yuan(100), each(x, 7))
    expect(breakpoints(one(last, '3', upTo(9)))).toEqual(['达到 9 人：人数达到9 人'])
  })
})

describe('of sums rounded to the fen', () => {
  const money = (compute: Compute, x: string) => breakpoints(at(ruleOf(compute), x))
  const hundredth = (x: Input) => core.toFen(core.share(x, core.percent(1)))
  const above = (x: Input, line: number) => core.notNegative(core.difference(x, yuan(line)))

  it('the roundings themselves are no breakpoint', () => {
    const same: Compute = (x) =>
      core.choose(core.atLeast(x, core.yuan('100.5')), hundredth(x), hundredth(x))
    expect(money(same, '300')).toEqual([])
  })
  it('a jump is one, though it rises alike on both sides', () => {
    const more: Compute = (x) =>
      core.sum([hundredth(x), core.choose(core.atLeast(x, yuan(500)), yuan(5))])
    expect(money(more, '300')).toEqual(['达到 500 元：花的钱达到500元'])
    expect(said(at(ruleOf(more), '300'))).toEqual([
      // 1 fen a yuan on the way: 5 + 2.
      '花的钱再增加 200 元，可多得 7.00 元。',
      '花的钱每多 1 元，大约可多得 0.01 元。',
    ])
  })
  it('a slope that begins is seen over a hundred yuan, or over as many as there are', () => {
    expect(money((x) => hundredth(above(x, 500)), '300')).toEqual(['达到 500 元：从这里起才有'])
    expect(money((x) => hundredth(above(x, 50)), '300')).toEqual(['达到 50 元：从这里起才有'])
  })
  it('a slope of people is seen over one of them, so that another near by does not count', () => {
    const perHead = (x: Input, line: number) =>
      core.toFen(
        core.product(
          core.notNegative(core.difference(ofPeople(x), persons(line))),
          core.fixed('0.5', '元/人'),
        ),
      )
    // Between 99 and 100 nothing rises; from 100 to 101 it is half a yuan.
    expect(breakpoints(one((x) => perHead(x, 100), '120'))).toEqual(['达到 100 人：从这里起才有'])
    const at100: Compute = (x) => from(x, 100, perHead(x, 130), perHead(x, 130))
    expect(breakpoints(one(at100, '120'))).toEqual(['达到 130 人：从这里起才有'])
  })
})

describe('where the explanation cannot be trusted', () => {
  const edge = { before: new Decimal('99.9999'), after: new Decimal(100), at: new Decimal(100) }

  it('because the rule refuses the value, there is no breakpoint', () => {
    const refused = ruleOf((x) => core.choose(core.atLeast(x, yuan(100)), yuan(5)), {
      check: ({ x }) =>
        (x as Input).value.lt(100) ? [] : [{ field: 'x', message: '“花的钱”要不到 100 元。' }],
    })
    expect(breakpoints(at(refused, '60'))).toEqual([])
    expect(breakpointsOf(at(refused, '60')).breakpoints).toEqual([])
  })
  it('because the result is a day, which has no slope, only its conditions have breakpoints', () => {
    const varied = at(ruleOf(twoDays, { unit: '日期' }), '60')
    expect(isBreakpoint(varied, edge, 'condition')).toBe(false)
    expect(matters(varied, edge, 'condition')).toBe(false)
    expect(jumps(varied, edge, 'condition')).toBe(false)
  })
})

it('equal but for the tail of an endless quotient', () => {
  const one = new Decimal(1)
  expect(isNear(one, one)).toBe(true)
  expect(isNear(one, one.plus('1e-31'))).toBe(true)
  expect(isNear(one.plus('1e-31'), one)).toBe(true)
  expect(isNear(one, one.plus('1e-29'))).toBe(false)
  // Divided by nought on both sides: nothing has changed.
  expect(isNear(new Decimal(Infinity), new Decimal(Infinity))).toBe(true)
})

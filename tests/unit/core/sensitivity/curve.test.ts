import { describe, expect, it } from 'vitest'
import type { Curve } from '../../../../src/core/sensitivity/curve.ts'
import { curveOf, depends, listed } from '../../../../src/core/sensitivity/curve.ts'
import { breakpointsOf } from '../../../../src/core/sensitivity/breakpoints.ts'
import type { Varied } from '../../../../src/core/sensitivity/vary.ts'
import { Decimal } from '../../../../src/core/decimal.ts'
import * as core from '../../../../src/core/index.ts'
import type { Amount, AnyRule } from '../../../../src/core/index.ts'
import type { Compute, Input } from '../../../support/made-up.ts'
import { at, ruleOf, spent, tenth, twoDays, yuan } from '../../../support/made-up.ts'

/* Over which range a total is drawn, and which of its breakpoints: by made-up rules, worked out by hand. */

describe('a curve', () => {
  const curve = (rule: AnyRule, x: string): [Varied, Curve] => {
    const one = at(rule, x)
    return [one, curveOf(one, breakpointsOf(one))]
  }
  const ends = ([, { from, to }]: [Varied, Curve]) => [from.toFixed(), to.toFixed()]

  it('begins at nought and ends past the last breakpoint and the present value, at a round number', () => {
    const capped = ruleOf((x) => core.cap(tenth(x), yuan(300)))
    // 15% past 3,000 is 3,450, up to two digits that count.
    expect(ends(curve(capped, '10'))).toEqual(['0', '3500'])
    // 15% past 8,000 is 9,200.
    expect(ends(curve(capped, '8000'))).toEqual(['0', '9200'])
  })
  it('without a breakpoint reaches twice as far, or to ten from nothing', () => {
    expect(ends(curve(ruleOf(tenth), '60'))).toEqual(['0', '120'])
    expect(ends(curve(ruleOf(tenth), '0'))).toEqual(['0', '10'])
  })
  it('of what may be negative begins a little below', () => {
    const rule = ruleOf((x) => core.notNegative(x), {}, core.money('利润', { negative: true }))
    // From −15% of the width below the breakpoint at 0: 100 − (100 × 15%) …
    expect(ends(curve(rule, '100'))).toEqual(['-15', '120'])
  })
  it('ends where the input does', () => {
    const small = ruleOf(tenth, {}, core.number('花的钱', '元', { min: 5, max: 60 }))
    expect(ends(curve(small, '40'))).toEqual(['5', '60'])
  })
  it('has points from end to end, the lowest first, each the rule’s own', () => {
    const [, { points }] = curve(
      ruleOf((x) => core.cap(tenth(x), yuan(300))),
      '100',
    )
    const values = points.map(({ value }) => value.toNumber())
    expect(values).toEqual([...values].sort((a, b) => a - b))
    expect([values[0], values[values.length - 1]]).toEqual([0, 3500])
    // 25 spread evenly, the present value, and both sides of 3,000, one of which is among them.
    expect(values).toHaveLength(28)
    for (const { value, total } of points)
      expect(total.toFixed(2)).toBe(Decimal.min(300, value.div(10)).toFixed(2))
  })

  /** One yuan for each hundred, at most so many. */
  const hundreds =
    (most?: number): Compute =>
    (x) => {
      const each = core.steps(x, yuan(0), yuan(100), 'whole', '份数')
      const sum = core.product(each, core.fixed(1, '元/个'))
      return most ? core.cap(sum, yuan(most)) : sum
    }
  const endsOfBreakpoints = ([, { breakpoints }]: [Varied, Curve]) =>
    [breakpoints[0], breakpoints[breakpoints.length - 1]].map((breakpoint) =>
      breakpoint?.after.toFixed(),
    )

  /** One yuan more from each of these lines on. */
  const linesAt = (...lines: [number, ...number[]]) =>
    ruleOf((x) => {
      const more = lines.map((line) => core.choose(core.atLeast(x, yuan(line)), yuan(1)))
      return core.sum(more as [Amount<'元'>, ...Amount<'元'>[]])
    })

  it('of many steps shows those near the present value', () => {
    const drawn = curve(ruleOf(hundreds()), '10000')
    const [one, { breakpoints }] = drawn
    // Of steps 30 to 170, which are looked at, 71 are behind: 43 stay on either side, and the
    // range ends before those that are left out.
    expect(breakpoints).toHaveLength(86)
    expect(endsOfBreakpoints(drawn)).toEqual(['5800', '14300'])
    expect(ends(drawn)).toEqual(['5700', '14399.9999'])
    const near = listed(one, drawn[1])
    expect(near.map(({ after }) => after.toFixed())).toEqual([
      '9700',
      '9800',
      '9900',
      '10000',
      '10100',
      '10200',
      '10300',
      '10400',
    ])
  })
  it('of many steps shows the last ones, where few are ahead', () => {
    // Steps 30 to 120, of which the last is the cap.
    const drawn = curve(ruleOf(hundreds(120)), '10000')
    expect(drawn[1].breakpoints).toHaveLength(86)
    expect(endsOfBreakpoints(drawn)).toEqual(['3500', '12000'])
  })
  it('does not reach the last step that is looked at', () => {
    // Steps 1 to 86; past the last there are others that were not looked at.
    const drawn = curve(ruleOf(hundreds()), '1600')
    expect(ends(drawn)).toEqual(['0', '8599.9999'])
    expect(endsOfBreakpoints(drawn)).toEqual(['100', '8500'])
  })
  it('is not drawn past a breakpoint that is left out as too far off', () => {
    const far = linesAt(1_000, 100_000, 110_000)
    expect(ends(curve(far, '500'))).toEqual(['0', '109999.9999'])
  })
  it('leaves out a breakpoint that changes nothing', () => {
    const both = ruleOf((x) => ({
      amount: yuan(5),
      requires: [core.atLeast(x, yuan(100)), core.atLeast(x, yuan(200))],
    }))
    expect(endsOfBreakpoints(curve(both, '50'))).toEqual(['200', '200'])
  })
  it('lists all its breakpoints where they are few, and the cap wherever it is', () => {
    const capped = ruleOf(hundreds(30))
    const [one, drawn] = curve(capped, '150')
    expect(listed(one, drawn).map(({ after }) => after.toFixed())).toEqual([
      '100',
      '200',
      '300',
      '400',
      '500',
      '600',
      '700',
      '800',
      '3000',
    ])
    // Of 30 steps the last eight, where only one is ahead.
    const end = listed(...curve(capped, '2900')).map(({ after }) => after.toFixed())
    expect([end[0], end[end.length - 1], end.length]).toEqual(['2300', '3000', 8])
    const [few, all] = curve(
      ruleOf((x) => core.cap(tenth(x), yuan(300))),
      '5',
    )
    expect(listed(few, all)).toEqual(all.breakpoints)
    expect(all.breakpoints).toHaveLength(1)
  })
  it('leaves out a breakpoint far off, but for the next two', () => {
    const far = linesAt(1_000, 100_000, 200_000, 300_000)
    const shown = (x: string) => curve(far, x)[1].breakpoints.map(({ after }) => after.toFixed())
    expect(shown('500')).toEqual(['1000', '100000'])
    expect(shown('5000')).toEqual(['1000', '100000', '200000'])
    expect(shown('0')).toEqual(['1000', '100000', '200000', '300000'])
  })
})

describe('an input on which a total depends', () => {
  const on = (compute: Compute, x: string, field = spent) => {
    const one = at(ruleOf(compute, {}, field), x)
    return depends(one, breakpointsOf(one))
  }
  it('gives it a breakpoint, or gives another elsewhere', () => {
    expect(on((x) => core.choose(core.atLeast(x, yuan(10_000)), yuan(5)), '1')).toBe(true)
    expect(on(tenth, '60')).toBe(true)
    expect(on(tenth, '0')).toBe(true)
  })
  it('is not one that changes nothing', () => {
    expect(on(() => yuan(5), '60')).toBe(false)
    expect(on((x) => core.cap(yuan(5), core.sum([x, yuan(5)])), '60')).toBe(false)
  })
  it('is not one of a day, or one that may not be another', () => {
    const day = at(ruleOf(twoDays, { unit: '日期' }), '60')
    expect(depends(day, breakpointsOf(day))).toBe(false)
    const only60 = ruleOf(tenth, {
      check: ({ x }) =>
        (x as Input).value.eq(60) ? [] : [{ field: 'x', message: '“花的钱”要是 60 元。' }],
    })
    expect(depends(at(only60, '60'), breakpointsOf(at(only60, '60')))).toBe(false)
  })
})

describe('the range over which all breakpoints are known', () => {
  const range = (compute: Compute, x: string) => {
    const { from, to } = breakpointsOf(at(ruleOf(compute), x))
    return [from.toFixed(), to.toFixed()]
  }
  const steps = (size: number) => (x: Input) =>
    core.product(core.steps(x, yuan(0), yuan(size), 'whole'), core.fixed(1, '元/个'))
  const HUGE = '10000000000000'

  it('is 70 whole steps to either side', () => {
    expect(range(steps(100), '10000')).toEqual(['3000', '16999.9999'])
  })
  it('ends nowhere below the first step', () => {
    // Step 1 is the 70th below step 71: before it there is nothing. Of step 72 the 70th is step 2.
    expect(range(steps(100), '7100')).toEqual(['0', '14099.9999'])
    expect(range(steps(100), '7200')).toEqual(['200', '14199.9999'])
  })
  it('is the narrowest, where there are several kinds of step', () => {
    const narrow = ['9300', '10699.9999']
    expect(range((x) => core.sum([steps(100)(x), steps(10)(x)]), '10000')).toEqual(narrow)
    expect(range((x) => core.sum([steps(10)(x), steps(100)(x)]), '10000')).toEqual(narrow)
  })
  it('is all that an input may be, where there are no steps', () => {
    expect(range(tenth, '10000')).toEqual(['0', HUGE])
  })
})

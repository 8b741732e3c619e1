import { nextGainOf } from '../../src/core/sensitivity/next-gain.ts'
import { breakpointsOf } from '../../src/core/sensitivity/breakpoints.ts'
import type { Varied } from '../../src/core/sensitivity/vary.ts'
import { vary } from '../../src/core/sensitivity/vary.ts'
import * as words from '../../src/core/sensitivity/words.ts'
import * as core from '../../src/core/index.ts'
import type { Amount, AnyRule, Field, Result } from '../../src/core/index.ts'
import { theRule } from './ask.ts'

/* Rules made up to be worked out by hand: one number typed in, and what it would change. */

export type Input = Amount<'元'>
export type Compute = (x: Input) => Result | Result['amount']
export const spent: Field = core.money('花的钱')

/** A rule that asks one number. */
export function ruleOf(compute: Compute, more: Partial<AnyRule> = {}, field = spent): AnyRule {
  return {
    ...theRule('foreign-trade/bonded-storage'),
    kind: 'entitlement',
    unit: '元',
    inputs: { x: field },
    readings: {},
    parts: {},
    compute: (inputs) => {
      const made = compute(inputs['x'] as Input)
      return 'verb' in made ? { amount: made } : made
    },
    ...more,
  }
}
/** One value of its number, free to change. */
export function at(rule: AnyRule, x: string, key = 'x', others = {}): Varied {
  const one = vary(rule, { on: '2022-06-30', inputs: { x, ...others } }, key)
  if (!one) throw new Error(`${key} cannot be varied`)
  return one
}
/** Its breakpoints and what is said there. */
export const breakpoints = (one: Varied) =>
  breakpointsOf(one).breakpoints.map(
    (breakpoint) => `${words.breakpointText(one, breakpoint)}：${breakpoint.words}`,
  )
/** What more or less of it would bring, in sentences. */
export const said = (one: Varied) => words.nextGainText(one, nextGainOf(one, breakpointsOf(one)))

export const yuan = (value: number, name = '') => core.yuan(value, name)
export const tenth = (x: Input) => core.share(x, core.percent(10))
export const people = core.count('人数', '人')
export const ofPeople = (x: Input) => x as unknown as Amount<'人'>
export const each = (x: Input, size: number) => core.product(ofPeople(x), core.fixed(size, '元/人'))
/** One day from a hundred yuan on, another before: a result that has no slope. */
export const twoDays: Compute = (x) => ({
  amount: core.choose(
    core.atLeast(x, yuan(100)),
    core.dayOf('2022-01-01', '一天') as never,
    core.dayOf('2023-01-01', '另一天') as never,
  ),
})

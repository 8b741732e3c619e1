/** 二 (补贴对象) and 三（一） (筹资标准): what the loss of land is worth to each person. */
import { of, type Fraction } from './fraction.ts'
import { given, type Inputs } from './model.ts'
import { count, measure, money } from './ranges.ts'

/** 本实施办法自印发之日起实施; no end stated. */
export const method = {
  kind: 'entitlement',
  unit: '元',
  readings: {},
  from: '2020-07-29',
  to: null,
}

export const landInputs = {
  ...{ monthlyAllowance: money, contractedArea: measure, takenArea: measure },
  members: count(1),
}

/** Which divisors are at fault, and which other inputs of the land. */
export function landFaults(inputs: Inputs): { divisors: string[]; others: string[] } {
  const contracted = of(given(inputs, 'contractedArea'))
  const taken = of(given(inputs, 'takenArea'))
  const divisors: string[] = []
  if (!contracted.above(of(0))) divisors.push('contractedArea')
  const others = !taken.above(of(0)) || taken.above(contracted) ? ['takenArea'] : []
  return { divisors, others }
}

/** For full loss 139 months' allowance, for half or more that times the share lost; else null. */
export function perHead(inputs: Inputs): Fraction | null {
  const contracted = of(given(inputs, 'contractedArea'))
  const taken = of(given(inputs, 'takenArea'))
  const ratio = taken.over(contracted)
  const rest = contracted.minus(taken).over(of(given(inputs, 'members')))
  const whole = of(given(inputs, 'monthlyAllowance')).times(of(139))
  if (of('0.3').above(rest) || taken.compare(contracted) === 0) return whole
  return ratio.atLeast(of('0.5')) ? whole.times(ratio) : null
}

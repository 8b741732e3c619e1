import { describe, expect, it } from 'vitest'
import { curveOf } from '../../src/core/sensitivity/curve.ts'
import { nextGainOf } from '../../src/core/sensitivity/next-gain.ts'
import { breakpointsOf } from '../../src/core/sensitivity/breakpoints.ts'
import { variedInputs } from '../../src/core/sensitivity/vary.ts'
import { Decimal } from '../../src/core/decimal.ts'
import type { Outcome } from '../../src/core/evaluate.ts'
import { evaluate } from '../../src/core/evaluate.ts'
import { rules } from '../../src/policies/index.ts'

/* What is said of changes, held against the rule itself for every rule, example and number. */

const numeric = rules.filter(({ unit }) => unit !== '日期')

function numberOf({ total }: Outcome): Decimal {
  return new Decimal(total === 'yes' ? 1 : total === 'no' || total === null ? 0 : total)
}

/** Every number of every example of a rule, with the rule at any other value of it. */
const cases = numeric.flatMap((rule) =>
  rule.examples.flatMap(({ title, inputs, readings, on = '2022-06-30' }) =>
    variedInputs(rule, { on, readings, inputs }).map((varied) => ({
      name: `${rule.id} ${title} ${varied.key}`,
      varied,
      at: (value: Decimal) =>
        evaluate(rule, { on, readings, inputs: { ...inputs, [varied.key]: value.toFixed() } }),
    })),
  ),
)

describe.each(cases)('$name', ({ varied, at }) => {
  const known = breakpointsOf(varied)
  const { jump, rate } = nextGainOf(varied, known)
  const present = at(varied.present)

  it('has breakpoints between neighbouring values which the rule accepts', () => {
    for (const { before, after, at: threshold } of known.breakpoints) {
      expect(after.minus(before).toFixed()).toBe(varied.unit.toFixed())
      expect([before.toFixed(), after.toFixed()]).toContain(threshold.toFixed())
      expect([at(before).status, at(after).status]).not.toContain('invalid')
    }
  })

  it('gains what it says where it says, and not a smallest unit before', () => {
    if (!jump) return
    const there = at(jump.value)
    const short = at(jump.up ? jump.value.minus(varied.unit) : jump.value.plus(varied.unit))
    expect(there.status).toBe('ok')
    expect(there.total).toBe(jump.total)
    expect(numberOf(there).minus(numberOf(present)).toFixed()).toBe(jump.more.toFixed())
    expect(jump.value.gt(varied.present)).toBe(jump.up)
    for (const part of jump.entry ? ['0.2', '0.5', '0.9'] : []) {
      const way = jump.value.minus(varied.present).times(part)
      const value = varied.present.plus(way).toDecimalPlaces(varied.unit.decimalPlaces(), 1)
      if (!value.eq(jump.value)) expect(at(value).status).not.toBe('ok')
    }
    if (jump.entry) expect(short.status).toBe('not-eligible')
    else expect(numberOf(short).lt(numberOf(there))).toBe(true)
    const distance = jump.passing ? jump.breakpoint.at : jump.value
    expect(jump.distance.toFixed()).toBe(distance.minus(varied.present).abs().toFixed())
  })

  it('says a rate that the next whole unit, or the next hundred of rounded ones, adds', () => {
    if (!rate) return
    const step = varied.rounded ? 100 : 1
    const added = numberOf(at(varied.present.plus(step))).minus(numberOf(present))
    expect(added.minus(rate.times(step)).abs().lte('0.01')).toBe(true)
  })

  it('has no other between its breakpoints: there the total runs one way', () => {
    const { points, breakpoints, from, to } = curveOf(varied, known)
    expect(points.length).toBeLessThanOrEqual(200)
    expect(varied.present.gte(from) && varied.present.lte(to)).toBe(true)
    for (const { value, total } of points)
      expect(numberOf(at(value)).toFixed()).toBe(total.toFixed())
    const ends = [from, ...breakpoints.flatMap(({ before, after }) => [before, after]), to]
    for (const [index, high] of ends.entries()) {
      const low = ends[index - 1]
      if (!low || high.minus(low).lte(varied.unit)) continue
      const samples = ['0', '0.137', '0.41', '0.5', '0.83', '1'].map((part) =>
        low.plus(high.minus(low).times(part)).toDecimalPlaces(varied.unit.decimalPlaces()),
      )
      const totals = samples
        .map(at)
        .filter(({ status }) => status !== 'invalid')
        .map(numberOf)
      const rises = totals.slice(1).map((total, i) => total.minus(totals[i] as Decimal))
      const up = rises.every((rise) => rise.gte('-0.02'))
      const down = rises.every((rise) => rise.lte('0.02'))
      expect(up || down, `${low.toFixed()} to ${high.toFixed()}`).toBe(true)
    }
  })
})

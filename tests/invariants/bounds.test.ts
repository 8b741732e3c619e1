import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Decimal, roundTo } from '../../src/core/decimal.ts'
import type { Outcome } from '../../src/core/evaluate.ts'
import { evaluate } from '../../src/core/evaluate.ts'
import type { Field } from '../../src/core/fields.ts'
import { moneyPlaces } from '../../src/core/units.ts'
import { linesOf } from '../../src/core/result.ts'
import type { CatalogueRule } from '../../src/core/rule.ts'
import { rules } from '../../src/policies/index.ts'
import type { Made } from '../support/generate.ts'
import { calculated, requestFor } from '../support/generate.ts'
import type { Bound, Bounds, Given } from './bounds.ts'
import { BOUNDS, UNBOUNDED } from './bounds.ts'

const RUNS = { numRuns: 150 }

const ids = rules.map(({ id }) => id)
const bounded = rules.filter(({ id }) => id in BOUNDS).map((rule) => [rule.id, rule] as const)

/** What a request says, with what stands in where nothing is given. */
function givenOf(rule: CatalogueRule, { inputs }: Made, readings: Outcome['readings']): Given {
  const text = (key: string) => {
    const field = rule.inputs[key] as Field | undefined
    if (!field) throw new Error(`${rule.id} has no ${key}`)
    return inputs[key] ?? field.preset ?? '0'
  }
  return {
    number: (key) => new Decimal(text(key) as string),
    is: (key, option) => text(key) === option,
    reads: (name, option) => readings[name] === option,
  }
}

/** The least of the bounds, as an amount of its unit is rounded. */
function most(bounds: readonly Bound[], given: Given, unit: string): Decimal {
  const least = Decimal.min(...bounds.flatMap((bound) => bound(given)))
  const places = moneyPlaces(unit)
  return places === undefined ? least : roundTo(least, places)
}

it('every rule has a bound of its amount or a reason why it has none', () => {
  expect([...Object.keys(BOUNDS), ...Object.keys(UNBOUNDED)].sort()).toEqual([...ids].sort())
})

it('only days and yes or no are without a bound', () => {
  const without = rules.filter(({ id }) => id in UNBOUNDED)
  expect(without.filter(({ unit }) => unit !== '日期' && unit !== '是否')).toEqual([])
})

describe.each(bounded)('%s', { timeout: 30_000 }, (id, rule) => {
  const bounds = BOUNDS[id] as Bounds
  const ofTotal = [bounds.cap, bounds.whole].filter((bound) => bound !== undefined)

  it('never gives more than its cap or its whole, in the total and in each line', () => {
    fc.assert(
      fc.property(requestFor(rule), (request) => {
        const { outcome, result } = calculated(rule, request)
        const given = givenOf(rule, request, outcome.readings)
        const total = new Decimal(outcome.total as string)
        expect(total.lte(most(ofTotal, given, rule.unit))).toBe(true)
        if (outcome.status !== 'ok') return
        for (const [index, [line, node]] of linesOf(result).entries()) {
          if (node === result.amount || node.unit === '日期') continue
          const bound = bounds.lines?.[line.replace(/-\d+$/, '')]
          if (!bound) throw new Error(`line ${line} has no bound`)
          const amount = new Decimal(outcome.lines[index]?.amount as string)
          expect(amount.lte(most([bound], given, node.unit))).toBe(true)
        }
      }),
      RUNS,
    )
  })
})

const capped = bounded.filter(([id]) => BOUNDS[id]?.cap)
it.each(capped)('%s gives exactly its cap to some request', (id, rule) => {
  const cap = BOUNDS[id]?.cap as Bound
  const reached = fc.sample(requestFor(rule), { seed: 7, numRuns: 4000 }).some((request) => {
    const { status, total, readings } = evaluate(rule, request)
    if (status !== 'ok') return false
    const bound = most([cap], givenOf(rule, request, readings), rule.unit)
    return bound.gt(0) && bound.eq(total as string)
  })
  expect(reached).toBe(true)
})

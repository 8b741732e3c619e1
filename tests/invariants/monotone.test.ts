import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Decimal } from '../../src/core/decimal.ts'
import { evaluate } from '../../src/core/evaluate.ts'
import type { Field } from '../../src/core/fields.ts'
import { rules } from '../../src/policies/index.ts'
import { byWorth, pairFor } from '../support/generate.ts'
import { EFFECTS } from './monotone.ts'
import type { Effect } from './monotone.ts'

const RUNS = { numRuns: 40 }
/** How often fifty pairs are looked through for one in which the input does what the table says. */
const MOST_SEEDS = 100

const inputs = rules.flatMap((rule) =>
  Object.entries<Field>(rule.inputs).flatMap(([key, { kind }]) =>
    kind === 'choice' ? [] : [{ rule, key, effect: EFFECTS[rule.id]?.[key] as Effect }],
  ),
)
const named = inputs.map((input) => [`${input.rule.id} ${input.key}`, input] as const)

it('every input of every rule stands in the table, and nothing else', () => {
  const table = Object.entries(EFFECTS).flatMap(([id, effects]) =>
    Object.keys(effects).map((key) => `${id} ${key}`),
  )
  expect(table.sort()).toEqual(named.map(([name]) => name).sort())
})

it('every exception gives its reason', () => {
  for (const [name, { effect }] of named)
    if (typeof effect === 'object') expect(`${name}: ${effect.why}`).toMatch(/: .{30,}\.$/)
})

describe.each(named)('%s', { timeout: 30_000 }, (_, { rule, key, effect }) => {
  const total = (request: Parameters<typeof evaluate>[1]) => evaluate(rule, request).total
  const allowed = { '+': [0, 1], '-': [0, -1], '=': [0] }

  it('does with more of it what its clause says', () => {
    fc.assert(
      fc.property(pairFor(rule, key), ([less, more]) => {
        const [before, after] = [total(less), total(more)]
        if (typeof effect === 'string') expect(allowed[effect]).toContain(byWorth(after, before))
        else if (effect.within)
          expect(new Decimal(before ?? 0).minus(after ?? 0).lte(effect.within)).toBe(true)
      }),
      RUNS,
    )
  })

  it('has the effect in some request, and an exception both effects', () => {
    const wanted = { '+': [1], '-': [-1], '=': [0] }
    const effects = typeof effect === 'string' ? wanted[effect] : [1, -1]
    const seen = new Set<number>()
    for (let seed = 1; seed <= MOST_SEEDS; seed++) {
      for (const [less, more] of fc.sample(pairFor(rule, key), { seed, numRuns: 50 }))
        seen.add(byWorth(total(more), total(less)))
      if (effects.every((one) => seen.has(one))) return
    }
    expect([...seen]).toEqual(effects)
  })
})

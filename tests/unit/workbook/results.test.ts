import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Calculation } from '../../../src/core/evaluate.ts'
import { calculate } from '../../../src/core/evaluate.ts'
import { Decimal, ZERO } from '../../../src/core/decimal.ts'
import type { Amount, Explained } from '../../../src/core/explained.ts'
import { slotsOf } from '../../../src/core/formulas/index.ts'
import type { Typed } from '../../../src/core/link.ts'
import type { Result } from '../../../src/core/result.ts'
import type { CatalogueRule } from '../../../src/core/rule.ts'
import { rules } from '../../../src/policies/index.ts'
import { rootsOf } from '../../../src/workbook/results.ts'
import { calculated, inputsFor, requestFor } from '../../support/generate.ts'
import { open } from '../../support/spreadsheet.ts'
import { changedSheets, sameCells } from '../../support/workbook-changes.ts'
import { expectSame } from '../../support/workbook-values.ts'

const RUNS = { numRuns: 12, interruptAfterTimeLimit: 40_000 }

/**
 * What a spreadsheet can hold: sums whose fen lie within 13 digits, none so near to half a fen that
 * only a 15th digit tells on which side it lies, and shares whose remainders differ within 13 digits.
 */
function isHeld({ inputs, result }: Calculation & { result: Result }): boolean {
  const steps = slotsOf(rootsOf(result)).map(({ node }) => node)
  if (!steps.every((node) => node.verb !== 'allocation' || isTold(node))) return false
  return [...Object.values(inputs).flat(), ...steps].every((node) => {
    if (!node || !Decimal.isDecimal(node.value)) return true
    const size = node.value.abs()
    const offHalf = size.times(100).mod(1).minus(0.5).abs()
    return size.lt(1e11) && (offHalf.isZero() || offHalf.gt(size.times(1e-12)))
  })
}

/** Whether 13 digits tell apart the remainders of an allocation that are not equal. */
function isTold({ from }: Explained): boolean {
  const [fen = ZERO, ...weights] = from.map((node, index) =>
    (node as Amount).value.times(index ? 1 : 100),
  )
  const all = weights.reduce((sum, weight) => sum.plus(weight), ZERO)
  const rests = weights.map((weight) => fen.times(weight).mod(all)).sort((a, b) => a.cmp(b))
  const least = fen.times(all).times(1e-13)
  return rests.every((rest, index) => {
    const gap = rest.minus(rests[index - 1] ?? rest)
    return gap.isZero() || gap.gt(least)
  })
}

function expectFollowed(rule: CatalogueRule, before: Calculation, after: Calculation) {
  expectSame(open(changedSheets(rule, before, after)).read, after.outcome)
}

/** Other inputs for the same cells: no more and no fewer, and lists as long. */
function fitted(inputs: Typed, other: Typed): Typed {
  return Object.fromEntries(
    Object.entries(inputs).map(([key, typed]) => {
      const found = other[key]
      const long = (list: string[]) => (typed as string[]).map((_, at) => list[at % list.length])
      return [key, Array.isArray(found) ? (long(found) as string[]) : (found ?? typed)]
    }),
  )
}

const each = rules.map((rule) => [rule.id, rule] as const)

describe.each(each)('the formulas of %s follow its cells', { timeout: 60_000 }, (_, rule) => {
  it('one example becomes the next by its input cells alone', () => {
    let pairs = 0
    rule.examples.forEach((example, index) => {
      const next = rule.examples[(index + 1) % rule.examples.length] as typeof example
      const on = next.on ?? rule.document.from
      const [before, after] = [example, next].map(({ inputs }) =>
        calculate(rule, { on, readings: next.readings, inputs }),
      ) as [Calculation, Calculation]
      if (!before.result || !sameCells(rule, before, after)) return
      pairs += 1
      expectFollowed(rule, before, after)
    })
    // Some examples leave out what others give; every rule has at least one pair that does not.
    expect(pairs).toBeGreaterThan(0)
  })

  it('any sound inputs in the cells give the amount that the rule gives', () => {
    fc.assert(
      fc.property(requestFor(rule), inputsFor(rule), (request, other) => {
        const before = calculated(rule, request)
        const after = calculated(rule, { ...request, inputs: fitted(request.inputs, other) })
        fc.pre(sameCells(rule, before, after) && isHeld(after))
        expectFollowed(rule, before, after)
      }),
      RUNS,
    )
  })
})

it('the difference of near prices keeps its half a fen', () => {
  // 1.507 − 1.477 is 0.0299999999999998 in floats; 0.03 × 1.5 = 0.045, half up 0.05
  const rule = rules.find(({ id }) => id === 'elderly-care/utilities') as CatalogueRule
  const asked = (usage: string, commercialPrice: string, residentPrice: string) =>
    calculated(rule, {
      on: '2023-06-30',
      readings: {},
      inputs: { usage, commercialPrice, residentPrice },
    })
  const after = asked('1.5', '1.507', '1.477')
  expect(after.outcome.total).toBe('0.05')
  expectFollowed(rule, asked('1', '1', '0'), after)
})

describe('shares whose remainders are near', () => {
  const rule = rules.find(({ id }) => id === 'elevator/cost-share') as CatalogueRule
  const asked = (totalCost: string, weights: string[]) =>
    calculated(rule, {
      on: '2023-06-30',
      readings: {},
      inputs: {
        ...{ elevators: '1', storeys: '1', totalCost, weights },
        ...{ legalTitle: 'true', singleOwner: 'false', certificate: 'true' },
      },
    })

  it('go by the tenth decimal of a weight', () => {
    // The weights add up to 336.0000000002. Of 1,100 fen 92 gets 301.190476190296 and 8 gets
    // 26.190476190460: the one fen left over is the first 8's by a hair.
    const after = asked('11', [
      '92',
      '0.0000000001',
      '8',
      '0',
      '22',
      '92',
      '0',
      '8',
      '0',
      '22',
      '92',
    ])
    const share = (id: string) => after.outcome.lines.find((line) => line.id === id)?.amount
    expect([share('household-1'), share('household-3')]).toEqual(['3.01', '0.27'])
    expectFollowed(rule, asked('1', ['1', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0']), after)
  })
})

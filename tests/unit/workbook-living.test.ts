import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Calculation } from '../../src/core/evaluate.ts'
import { calculate } from '../../src/core/evaluate.ts'
import { Decimal } from '../../src/core/decimal.ts'
import { slotsOf } from '../../src/core/formulas/index.ts'
import type { AnyRule, Result } from '../../src/core/rule.ts'
import { rules } from '../../src/policies/index.ts'
import type { Cell, Sheets } from '../../src/workbook/index.ts'
import { workbookOf } from '../../src/workbook/index.ts'
import { rootsOf } from '../../src/workbook/results.ts'
import { calculated, inputsFor, requestFor } from './generate.ts'
import { open } from './spreadsheet.ts'
import { expectSame } from './workbook-values.ts'

const RUNS = { numRuns: 12, interruptAfterTimeLimit: 40_000 }

/** What stands in the input cells, by id. */
function inputCells(sheets: Sheets): [id: string, cell: Cell][] {
  return (sheets[0]?.rows ?? [])
    .flat()
    .flatMap((cell) => (cell?.id?.startsWith('input.') ? [[cell.id, cell]] : []))
}

/**
 * What a spreadsheet can hold: sums whose fen lie within 13 digits, none so near to half a fen that
 * only a 15th digit tells on which side it lies.
 */
function isHeld(result: Result): boolean {
  return slotsOf(rootsOf(result)).every(({ node: { value } }) => {
    if (!Decimal.isDecimal(value)) return true
    const size = value.abs()
    const offHalf = size.times(100).mod(1).minus(0.5).abs()
    return size.lt(1e11) && (offHalf.isZero() || offHalf.gt(size.times(1e-12)))
  })
}

/** Another calculation whose inputs fit into the cells of the first: the same ones given, lists as long. */
function sameCells(rule: AnyRule, one: Calculation, other: Calculation): boolean {
  return Object.keys(rule.inputs).every((key) => {
    const [a, b] = [one.inputs[key], other.inputs[key]]
    return Array.isArray(a) && Array.isArray(b) ? a.length === b.length : !a === !b
  })
}

/** Opens the first calculation's workbook and puts the inputs of the other into its cells. */
function changed(rule: AnyRule, before: Calculation, after: Calculation) {
  const program = open(workbookOf(rule, before))
  for (const [id, cell] of inputCells(workbookOf(rule, after))) program.change(id, cell)
  return program
}

function expectFollowed(rule: AnyRule, before: Calculation, after: Calculation) {
  expectSame(changed(rule, before, after).read, after.outcome)
}

const each = rules.map((rule) => [rule.id, rule] as const)

describe.each(each)('the cells of %s are living', { timeout: 60_000 }, (_, rule) => {
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
        const after = calculated(rule, { ...request, inputs: other })
        fc.pre(sameCells(rule, before, after) && isHeld(after.result))
        expectFollowed(rule, before, after)
      }),
      RUNS,
    )
  })
})

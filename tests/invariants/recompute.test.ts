import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Decimal } from '../../src/core/decimal.ts'
import { outcomeText } from '../../src/core/evaluate.ts'
import type { Amount, Explained } from '../../src/core/explained.ts'
import { recompute } from '../../src/core/recompute.ts'
import { linesOf, possibleLines } from '../../src/core/result.ts'
import { rules } from '../../src/policies/index.ts'
import { calculated, changed, inputsFor, requestFor } from '../support/generate.ts'

const RUNS = { numRuns: 80 }

function sameValue(a: unknown, b: unknown): boolean {
  return Decimal.isDecimal(a) && Decimal.isDecimal(b) ? a.eq(b) : a === b
}

const each = rules.map((rule) => [rule.id, rule] as const)
describe.each(each)('%s', { timeout: 30_000 }, (_, rule) => {
  const leaves = Object.keys(rule.inputs)

  it('recomputes every line, test and total to the same value', () => {
    fc.assert(
      fc.property(requestFor(rule), (request) => {
        const { result, outcome } = calculated(rule, request)
        const nodes: Explained[] = [
          ...linesOf(result).map(([, line]) => line),
          ...(result.requires ?? []),
          result.amount,
        ]
        for (const node of nodes) expect(sameValue(recompute(node), node.value)).toBe(true)
        const total = recompute(result.amount) as Amount['value']
        if (outcome.status === 'ok')
          expect(outcomeText({ ...result.amount, value: total })).toBe(outcome.total)
      }),
      RUNS,
    )
  })

  it('recomputed with another input equals evaluated anew', () => {
    fc.assert(
      fc.property(
        requestFor(rule),
        inputsFor(rule),
        fc.constantFrom(...leaves),
        (request, other, key) => {
          const text = [other[key]].flat()[0]
          fc.pre(text !== undefined && request.inputs[key] !== undefined)
          const before = calculated(rule, request)
          const after = calculated(rule, changed(request, key, text as string))
          const leaf = after.inputs[key]
          const value = Array.isArray(leaf)
            ? { [`${key}.1`]: leaf[0].value }
            : { [key]: (leaf as Explained).value }
          const same = (a: Explained | undefined, b: Explained | undefined) =>
            expect(sameValue(a && recompute(a, value), b?.value)).toBe(true)
          same(before.result.amount, after.result.amount)
          for (const [i, test] of (before.result.requires ?? []).entries())
            same(test, after.result.requires?.[i])
          for (const [id, test] of Object.entries(before.result.only ?? {}))
            same(test, after.result.only?.[id])
          const lines = Object.fromEntries(possibleLines(after.result))
          for (const [id, line] of possibleLines(before.result)) same(line, lines[id])
        },
      ),
      RUNS,
    )
  })
})

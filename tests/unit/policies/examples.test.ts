import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../src/core/evaluate.ts'
import { rules } from '../../../src/policies/index.ts'

describe('every worked example comes out as computed by hand', () => {
  for (const rule of rules) {
    for (const example of rule.examples) {
      it(`${rule.id}: ${example.title}`, () => {
        const on = example.on ?? rule.document.from
        const outcome = evaluate(rule, { on, readings: example.readings, inputs: example.inputs })
        expect(outcome.problems).toEqual([])
        expect(outcome).toMatchObject({ status: example.status ?? 'ok', total: example.total })
        const lines = Object.fromEntries(outcome.lines.map(({ id, amount }) => [id, amount]))
        if (example.lines) expect(lines).toEqual(example.lines)
        expect([outcome.low, outcome.high]).toEqual([
          example.low ?? outcome.low,
          example.high ?? outcome.high,
        ])
      })
    }
  }
})

import { describe, expect, it } from 'vitest'
import { calculate, evaluate } from '../../../src/core/evaluate.ts'
import type { Field } from '../../../src/core/fields.ts'
import { possibleLines } from '../../../src/core/result.ts'
import { conditionText } from '../../../src/core/words.ts'
import { rules } from '../../../src/policies/index.ts'

/** The lines of a list's rule are as many as its list is long. */
const ofOneLength = rules.filter((rule) =>
  Object.values<Field>(rule.inputs).every(({ kind }) => kind !== 'list'),
)

describe('the first worked example, off which a roster reads its columns', () => {
  it.each(ofOneLength.map((rule) => [rule.id, rule] as const))('%s: has every line', (_, rule) => {
    const [first = [], ...others] = rule.examples.map(
      ({ inputs, readings, on = rule.document.from }) => {
        const { result } = calculate(rule, { on, readings, inputs })
        return result ? possibleLines(result).map(([id]) => id) : []
      },
    )
    for (const lines of others) expect(first).toEqual(expect.arrayContaining(lines))
  })
})

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

it('every condition of an example, in any reading, cites its clause', () => {
  const conditions = rules.flatMap((rule) =>
    rule.examples.flatMap(({ inputs, on = rule.document.from }) =>
      calculate(rule, { on, inputs }).alternatives.flatMap(({ result }) =>
        [...(result.requires ?? []), ...(result.informs ?? [])].map((condition) => ({
          condition: `${rule.id}: ${conditionText(condition)}`,
          clause: condition.clause,
        })),
      ),
    ),
  )
  expect(conditions.length).toBeGreaterThan(rules.length)
  expect(conditions.filter(({ clause }) => clause === undefined)).toEqual([])
})

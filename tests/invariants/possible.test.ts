import { describe, expect, it } from 'vitest'
import { calculate } from '../../src/core/evaluate.ts'
import { optionsOf } from '../../src/core/fields.ts'
import type { Field } from '../../src/core/fields.ts'
import { typedInputs } from '../../src/core/link.ts'
import { possibleOf } from '../../src/core/possible.ts'
import { AS_OF, rules } from '../../src/policies/index.ts'

/** Each example of each rule with one of its questions left open. */
const left = rules.flatMap((rule) =>
  rule.examples.flatMap(({ title, inputs, readings, on = AS_OF }) =>
    Object.entries<Field>(rule.inputs)
      .filter(([, field]) => optionsOf(field) && !field.optional)
      .map(([key]) => ({
        name: `${rule.id}: ${title}, without ${key}`,
        ...{ rule, key, answer: String(inputs[key]) },
        whole: { on, readings, inputs: typedInputs(inputs) },
      })),
  ),
)

describe('what an example may still come to while a question is open', () => {
  it('is looked at for most rules', () => {
    expect(new Set(left.map(({ rule }) => rule.id)).size).toBeGreaterThan(40)
  })

  it.each(left)('$name', ({ rule, key, whole }) => {
    const { outcome } = calculate(rule, whole)
    const request = { ...whole, inputs: { ...whole.inputs, [key]: '' } }
    const { state, settled, range, asked } = possibleOf(rule, request, calculate(rule, request))
    // What the answer would have given is within what may come.
    if (state === 'sure') expect(settled?.outcome.total).toBe(outcome.total)
    else expect(asked).toContain(key)
    if (state === 'open' && rule.unit !== '日期' && rule.unit !== '是否') {
      expect(Number(range?.low)).toBeLessThanOrEqual(Number(outcome.low))
      expect(Number(range?.high)).toBeGreaterThanOrEqual(Number(outcome.high))
    }
    expect(state).not.toBe('wrong')
  })
})

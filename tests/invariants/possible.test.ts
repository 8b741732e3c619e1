import { describe, expect, it } from 'vitest'
import { calculate } from '../../src/core/evaluate.ts'
import type { Field } from '../../src/core/fields.ts'
import { typedInputs } from '../../src/core/link.ts'
import { possibleOf } from '../../src/core/possible.ts'
import { AS_OF, rules } from '../../src/policies/index.ts'

/** Each example of each rule with one of its questions left open. */
const left = rules.flatMap((rule) =>
  rule.examples.flatMap(({ title, inputs, readings, on = AS_OF }) =>
    Object.entries<Field>(rule.inputs)
      .filter(([, field]) => !field.optional && field.preset === undefined)
      .map(([key]) => ({
        name: `${rule.id}: ${title}, without ${key}`,
        ...{ rule, key, answer: String(inputs[key]) },
        whole: { on, readings, inputs: typedInputs(inputs) },
      })),
  ),
)

describe('what an example may still come to while a question is open', () => {
  it('is looked at for nearly every rule', () => {
    expect(new Set(left.map(({ rule }) => rule.id)).size).toBeGreaterThan(90)
  })

  it.each(left)('$name', ({ rule, key, whole }) => {
    const { outcome } = calculate(rule, whole)
    const request = { ...whole, inputs: { ...whole.inputs, [key]: '' } }
    const found = possibleOf(rule, request, calculate(rule, request))
    expect(found.state).not.toBe('wrong')
    // What the answer would have given is within what may come.
    if (found.state === 'sure') {
      expect(found.settled?.outcome.status).toBe(outcome.status)
      expect(found.settled?.outcome.total).toBe(outcome.total)
      for (const reason of found.settled?.outcome.reasons ?? [])
        expect(outcome.reasons).toContain(reason)
    } else expect(found.asked).toContain(key)
    if (found.state === 'open' && rule.unit !== '日期' && rule.unit !== '是否') {
      const { low, high } = found.range ?? {}
      expect(Number(low)).toBeLessThanOrEqual(Number(outcome.low))
      expect(Number(high)).toBeGreaterThanOrEqual(Number(outcome.high))
      if (outcome.status === 'ok')
        expect(Number(found.eligible?.low)).toBeLessThanOrEqual(Number(outcome.total))
    }
  })

  it.each(rules)('$id with every two of its questions left open', (rule) => {
    for (const { inputs, readings, on = AS_OF } of rule.examples) {
      const whole = { on, readings, inputs: typedInputs(inputs) }
      const { outcome } = calculate(rule, whole)
      const keys = Object.keys(inputs)
      for (const one of keys)
        for (const other of keys) {
          const request = { ...whole, inputs: { ...whole.inputs, [one]: '', [other]: '' } }
          const { state, settled } = possibleOf(rule, request, calculate(rule, request))
          if (state === 'sure') {
            expect(settled?.outcome.total, `${one}, ${other}`).toBe(outcome.total)
            expect(settled?.outcome.status).toBe(outcome.status)
          }
        }
    }
  })
})

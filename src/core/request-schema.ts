import type { AnyRule } from './rule.ts'
import { readingsOf } from './rule.ts'
import type { JsonSchema } from './schema.ts'
import { inputsPart } from './schema.ts'

/** A request of the contract for one rule, as a part of a JSON Schema. */
export function requestSchema(rule: AnyRule): JsonSchema {
  const readings = readingsOf(rule).map(([name, { title, wording, options }]) => [
    name,
    {
      title,
      description: `${wording}不写按“${Object.values(options)[0]}”。`,
      oneOf: Object.entries(options).map(([option, words]) => ({ const: option, title: words })),
    },
  ])
  return {
    title: rule.title,
    type: 'object',
    properties: {
      rule: { const: rule.id },
      on: {
        type: 'string',
        description: '按哪一天算；不写就是今天（中国）',
        examples: ['2023-06-30'],
      },
      readings: {
        type: 'object',
        properties: Object.fromEntries(readings) as JsonSchema,
        additionalProperties: false,
      },
      inputs: inputsPart(rule),
    },
    required: ['rule', 'inputs'],
    additionalProperties: false,
  }
}

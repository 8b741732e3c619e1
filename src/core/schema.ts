import type { Field } from './fields.ts'
import type { AnyRule } from './rule.ts'

/** A JSON Schema (draft 2020-12) as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>

/**
 * The inputs of a rule as JSON Schema, for other programs. Numbers, days, yes and no may come as texts
 * in the grammar of the contract, which the schema cannot say in full: the fields have the last word.
 */
export function inputsSchema(rule: AnyRule): JsonSchema {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...inputsPart(rule) }
}

/** The same as a part of a schema, which names no dialect of its own. */
export function inputsPart(rule: AnyRule): JsonSchema {
  const fields = Object.entries<Field>(rule.inputs)
  return {
    title: rule.title,
    type: 'object',
    properties: Object.fromEntries(fields.map(([key, field]) => [key, fieldSchema(field)])),
    required: fields
      .filter(([, { optional, preset }]) => !optional && preset === undefined)
      .map(([key]) => key),
    additionalProperties: false,
  }
}

function fieldSchema(field: Field): JsonSchema {
  const { label, hint, unit, preset } = field
  return {
    title: label,
    ...(hint !== undefined && { description: hint }),
    ...valueSchema(field),
    ...(preset !== undefined && { default: preset }),
    'x-unit': unit,
  }
}

function valueSchema({ kind, options = {}, min, max, decimals, entry }: Field): JsonSchema {
  if (kind === 'flag') return { anyOf: [{ type: 'boolean' }, textLike('true', 'false')] }
  if (kind === 'choice')
    return { oneOf: Object.entries(options).map(([value, title]) => ({ const: value, title })) }
  if (kind === 'date') return textLike('2022-06-30')
  if (kind === 'list' && entry) return { type: 'array', minItems: 1, items: fieldSchema(entry(0)) }
  const whole = decimals === 0
  return {
    anyOf: [
      { type: whole ? 'integer' : 'number', minimum: Number(min), maximum: Number(max) },
      textLike(),
    ],
  }
}

/** Any text but an empty one, with the plainest spellings as examples. */
function textLike(...examples: string[]): JsonSchema {
  return { type: 'string', minLength: 1, ...(examples.length && { examples }) }
}

import type { JsonSchema } from './schema.ts'

/* Pieces that JSON Schemas of what is taken and given are made of. */

export const TEXT = { type: 'string' }
export const MAYBE_TEXT = { type: ['string', 'null'] }
export const OBJECT = { type: 'object' }
export const INTEGER = { type: 'integer' }
export const TRUTH = { type: 'boolean' }

/** Schemas by name. */
export type Schemas = Readonly<Record<string, JsonSchema>>
/** A reference to a schema by its name. */
export type Ref = (name: string) => JsonSchema

export const maybe = (schema: JsonSchema) => ({ oneOf: [schema, { type: 'null' }] })
export const listOf = (items: JsonSchema) => ({ type: 'array', items })
export const TEXTS = listOf(TEXT)
export const OBJECTS = listOf(OBJECT)

/** An object of values of one kind, whatever their keys. */
export const recordOf = (values: JsonSchema) => ({ ...OBJECT, additionalProperties: values })

/** A text under each of these keys. */
export const texts = (...keys: string[]): Schemas =>
  Object.fromEntries(keys.map((key) => [key, TEXT]))

/** A text that somebody gives. */
export const textOf = (maxLength: number, description: string) => ({
  ...{ type: 'string', minLength: 1, maxLength, description },
})

/** An object with these properties and no others; the second ones may be left out. */
export function objectOf(properties: Schemas, optional: Schemas = {}) {
  return {
    type: 'object' as const,
    properties: { ...properties, ...optional },
    required: Object.keys(properties),
    additionalProperties: false,
  }
}

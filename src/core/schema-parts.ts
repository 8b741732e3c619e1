import type { JsonSchema } from './schema.ts'

/* Pieces that JSON Schemas of what is taken and given are made of. */

export const TEXT = { type: 'string' }
export const OBJECT = { type: 'object' }

type Properties = Readonly<Record<string, JsonSchema>>

export const listOf = (items: JsonSchema) => ({ type: 'array', items })
export const TEXTS = listOf(TEXT)
export const OBJECTS = listOf(OBJECT)

/** A text under each of these keys. */
export const texts = (...keys: string[]): Properties =>
  Object.fromEntries(keys.map((key) => [key, TEXT]))

/** A text that somebody gives. */
export const textOf = (maxLength: number, description: string) => ({
  ...{ type: 'string', minLength: 1, maxLength, description },
})

/** An object with these properties and no others; the second ones may be left out. */
export function objectOf(properties: Properties, optional: Properties = {}) {
  return {
    type: 'object' as const,
    properties: { ...properties, ...optional },
    required: Object.keys(properties),
    additionalProperties: false,
  }
}

import type { JsonSchema } from './schema.ts'

/* Pieces that JSON Schemas of what is taken and given are made of. */

export const TEXT = { type: 'string' }
export const OBJECT = { type: 'object' }
export const TEXTS = { type: 'array', items: TEXT }
export const OBJECTS = { type: 'array', items: OBJECT }

type Properties = Readonly<Record<string, JsonSchema>>

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

/** More keys than any rule has, and longer ones. */
const KEYS = { maxProperties: 100, propertyNames: { maxLength: 100 } }

/** An object of values of one kind under keys that its reader checks. */
export const mapOf = (additionalProperties: JsonSchema, description: string) => ({
  ...{ type: 'object', additionalProperties, ...KEYS, description },
})

export const SHORT_TEXT = { type: 'string', maxLength: 200 }
/** A number that a float holds with the four decimals of money; a longer one comes as text. */
const FLOAT = { type: 'number', minimum: -1e11, maximum: 1e11 }
const LIST = { type: 'array', items: { anyOf: [SHORT_TEXT, FLOAT] }, maxItems: 1000 }

/** Any input's value where a float is all that is left of a number: the field has the last word. */
export const INPUT = { anyOf: [SHORT_TEXT, FLOAT, { type: 'boolean' }, LIST] }

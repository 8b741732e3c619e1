type Revive = (key: string, value: unknown, context: { source: string }) => unknown
/** The reviver's third argument is in the language but not yet in TypeScript's library. */
const parse = JSON.parse as (text: string, revive: Revive) => unknown

/**
 * Reads JSON with each number kept as the text it was written in, so that 1234567890123.4567 does
 * not pass through a float and the fields of core read it like any other text. Throws on bad JSON.
 */
export function readJson(text: string): unknown {
  return parse(text, (_key, value, { source }) => (typeof value === 'number' ? source : value))
}

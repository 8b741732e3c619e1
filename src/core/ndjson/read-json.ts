type Revive = (key: string, value: unknown, context: { source: string }) => unknown
/** The reviver's third argument is in the language but not yet in TypeScript's library. */
const parse = JSON.parse as (text: string, revive: Revive) => unknown

/**
 * Reads JSON with each number that a float does not write back as it was, such as 9007199254740993,
 * kept as the text it was written in, for the fields of core to read exactly. Throws on bad JSON.
 */
export function readJson(text: string): unknown {
  return parse(text, (_key, value, { source }) =>
    typeof value === 'number' && !isPlain(value, source) ? source : value,
  )
}

/** Whether a float is the number that was written, in the same plain digits. */
function isPlain(value: number, source: string): boolean {
  return String(value) === source && /^[-\d.]+$/.test(source)
}

/** Whether a value from outside is an object with keys (not a list, not null). */
export function isObject(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
}

/** Whether an object has a key of its own; `in` would also find what every object has, such as toString. */
export function hasOwn(object: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(object, key)
}

import type { Refusal } from './fields.ts'
import type { Values } from './requests.ts'
import type { AnyRule } from './rule.ts'

type AnyField = AnyRule['inputs'][string]

/** What a field's text was read as, or why it was refused. */
type Reading = Values[string] | Refusal

/** One input as it was given; not given at all, it is what stands in for it, if anything may. */
export function readInput(rule: AnyRule, key: string, given: unknown): Reading {
  const field = rule.inputs[key] as AnyField
  const raw = given === undefined ? field.preset : given
  if (raw === undefined && field.optional) return undefined
  return typeof raw === 'string' ? readText(field, key, raw) : field.read(raw ?? '', key)
}

/** A field's last text with its reading, which follows from the text alone. */
const lastRead = new WeakMap<AnyField, { key: string; text: string; reading: Reading }>()

/** A digit changes the text of one field; the others are not read anew. */
function readText(field: AnyField, key: string, text: string): Reading {
  const last = lastRead.get(field)
  if (last?.text === text && last.key === key) return last.reading
  const reading = field.read(text, key)
  lastRead.set(field, { key, text, reading })
  return reading
}

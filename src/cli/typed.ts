import type { Explained } from '../core/explained.ts'
import type { Field } from '../core/fields.ts'
import { Refusal } from '../core/fields.ts'
import type { AnyRule } from '../core/rule.ts'
import { valueText } from '../core/words.ts'

type Typed = Readonly<Record<string, Explained | readonly Explained[]>>

/** The inputs of a request that was computed, as its fields read them; those not given are left out. */
export function typedValues(rule: AnyRule, inputs: unknown): Typed {
  const raw = inputs as Readonly<Record<string, unknown>>
  const values: Record<string, Explained | readonly Explained[]> = {}
  for (const [key, field] of Object.entries(rule.inputs as Record<string, Field>)) {
    const value = field.read(raw[key] ?? field.preset ?? '', key)
    if (!(value instanceof Refusal)) values[key] = value as Explained
  }
  return values
}

/** What was typed in, a field a line. */
export function typedText(rule: AnyRule, typed: Typed): string[] {
  return Object.entries(typed).map(([key, value]) => {
    const text = Array.isArray(value)
      ? value.map(valueText).join('、')
      : valueText(value as Explained)
    return `${(rule.inputs[key] as Field).label}：${text}（${key}）`
  })
}

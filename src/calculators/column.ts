import { dayInChina } from '../core/dates.ts'
import type { AnyRule } from '../core/index.ts'
import { fromPairs } from '../core/link.ts'
import { hasOwn } from '../core/objects.ts'
import type { Column } from './comparison.ts'
import type { Saved } from './saved-entry.ts'
import { Sheet } from './form-state.svelte.ts'

/**
 * A kept calculation computed again by its own rule, whose code is loaded from the address that
 * `rules` has for its id. Nothing is computed where the code does not load, or the page has none.
 */
export async function columnOf(
  saved: Saved,
  rules: Readonly<Record<string, string>>,
): Promise<Column> {
  const [id = '', query] = saved.address.split('/?')
  if (!hasOwn(rules, id)) return { saved }
  try {
    const module = (await import(/* @vite-ignore */ rules[id] ?? '')) as { default: AnyRule }
    const request = fromPairs(module.default, new URLSearchParams(query))
    return { saved, computed: new Sheet(module.default, dayInChina(new Date()), request, true) }
  } catch {
    return { saved, failed: true }
  }
}

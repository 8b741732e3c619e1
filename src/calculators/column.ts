import { dayInChina } from '../core/dates.ts'
import type { AnyRule } from '../core/index.ts'
import { fromPairs } from '../core/link.ts'
import { hasOwn } from '../core/objects.ts'
import type { Column } from './comparison.ts'
import type { Saved } from './saved-entry.ts'
import { FormState } from './form-state.svelte.ts'
import { importDefault } from './hydrate-page.ts'

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
    const rule = await importDefault<AnyRule>(rules[id] ?? '')
    const request = fromPairs(rule, new URLSearchParams(query))
    return { saved, computed: new FormState(rule, dayInChina(new Date()), request) }
  } catch {
    return { saved, failed: true }
  }
}

import type { Figure } from '../../calculators/stated/stated.svelte.ts'
import type { Explained } from '../../core/explained.ts'
import { optionsOf } from '../../core/fields.ts'
import type { CatalogueRule } from '../../core/index.ts'
import type { Entry } from './schema.ts'
import { inputName } from './schema.ts'

/** The figures of a file for a rule's fields; the file was checked (`scripts/build/local-values.ts`). */
export function figuresFor(rule: CatalogueRule, entries: readonly Entry[]): Figure[] {
  return entries.flatMap(({ input, value, ...entry }) => {
    const key = Object.keys(rule.inputs).find((one) => inputName(rule, one) === input)
    return key === undefined ? [] : [{ ...entry, key, value: typedValue(rule, key, value) }]
  })
}

/** The value as the input's control holds it: an option by its name, a number as it is written. */
function typedValue({ inputs }: CatalogueRule, key: string, value: string | number): string {
  const field = inputs[key]
  return String(optionsOf(field) ? (field.read(value, key) as Explained).value : value)
}

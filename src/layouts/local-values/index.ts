import { readFileSync } from 'node:fs'
import type { BuiltStated } from '../../calculators/stated/load-stated.ts'
import type { CatalogueRule } from '../../core/index.ts'
import { hasOwn } from '../../core/objects.ts'
import { rules } from '../../policies/index.ts'
import { moduleAddress } from '../module-address.ts'
import { areValuesStated, localValuesPath } from './path.ts'
import { readLocalValues } from './read.ts'
import { inputName } from './schema.ts'

/** Every figure that whoever deploys the site states; what is wrong in their file stops the build. */
const values = areValuesStated ? readLocalValues(readFileSync(localValuesPath, 'utf8'), rules) : []

/** The figures stated for a rule's fields, with the address of the code that offers them, if any are. */
export function statedFor(rule: CatalogueRule): BuiltStated | undefined {
  const figures = values.flatMap(({ input, ...figure }) => {
    const key = input.split('/')[1] as string
    return hasOwn(rule.inputs, key) && inputName(rule, key) === input ? [{ key, ...figure }] : []
  })
  if (!figures.length) return undefined
  return { script: moduleAddress('src/calculators/stated/stated.svelte.ts')[0], figures }
}

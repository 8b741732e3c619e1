import { readFileSync } from 'node:fs'
import type { BuiltStated } from '../../calculators/stated/load-stated.ts'
import type { CatalogueRule } from '../../core/index.ts'
import { moduleAddress } from '../module-address.ts'
import { areValuesStated, localValuesPath } from './path.ts'
import type { Entry } from './schema.ts'
import { figuresFor } from './values.ts'

const { values } = areValuesStated
  ? (JSON.parse(readFileSync(localValuesPath, 'utf8')) as { values: Entry[] })
  : { values: [] }

/** The figures stated for a rule's fields, with the address of the code that offers them, if any are. */
export function statedFor(rule: CatalogueRule): BuiltStated | undefined {
  const figures = figuresFor(rule, values)
  if (!figures.length) return undefined
  return { script: moduleAddress('src/calculators/stated/stated.svelte.ts')[0], figures }
}

import type { Listed } from '../calculators/together/measure.svelte.ts'
import type { CatalogueRule } from '../core/index.ts'
import { periodOf } from '../core/rule.ts'
import { statedFor } from './local-values/index.ts'
import { moduleAddress } from './module-address.ts'
import { rulePath } from './paths.ts'

/** A rule as a joint form lists it, under the name that the form's address calls it by. */
export function listedAs(name: string, rule: CatalogueRule): Listed {
  return {
    name,
    title: rule.title,
    path: rulePath(rule),
    until: periodOf(rule).to ?? undefined,
    script: moduleAddress(`src/policies/${rule.id}.ts`)[0],
    stated: statedFor(rule),
  }
}

import type { DraftedPapers } from '../calculators/drafted-papers.ts'
import type { CatalogueRule } from '../core/index.ts'
import { draftedPapers } from './drafts.ts'
import { moduleAddress } from './module-address.ts'

/** The papers that can be drafted from a rule, and where the code for it is; undefined where there are none. */
export function papersFor(rule: CatalogueRule): DraftedPapers | undefined {
  const facts = draftedPapers(rule)
  if (!facts.length) return undefined
  return {
    facts,
    list: moduleAddress('src/calculators/Papers.svelte')[0],
    drafts: moduleAddress(`src/policies/${rule.id}-drafts.ts`)[0],
  }
}

import type { CatalogueRule } from '../core/index.ts'
import type { DraftedList } from '../core/roster-list.ts'
import { listedPaper } from './drafts.ts'
import { moduleAddress } from './module-address.ts'

/** The list that can be drafted from a rule's roster, and where the code for it is; undefined where there is none. */
export function listFor(rule: CatalogueRule): DraftedList | undefined {
  const facts = listedPaper(rule)
  return facts && { facts, code: moduleAddress(`src/policies/${rule.id}-list.ts`)[0] }
}

import type { PaperFacts } from '../core/paper-facts.ts'

/** The papers that can be drafted on a page; an import of the code would make every rule's page store it. */
export interface DraftedPapers {
  readonly facts: readonly PaperFacts[]
  /** The address of the list of the papers, with what writes and prints them. */
  readonly list: string
  /** The address of what is drafted from the rule. */
  readonly drafts: string
}

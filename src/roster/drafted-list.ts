import type { PaperFacts } from '../core/paper-facts.ts'

/** The list that can be drafted from a rule's roster. */
export interface DraftedList {
  readonly facts: PaperFacts
  /** The address of the code that makes it. */
  readonly code: string
}

import type { PaperDraft } from '../../core/paper-draft.ts'
import DraftSheet from './DraftSheet.svelte'
import { putOnPaper } from './print.ts'

/** Prints a drafted paper alone. */
export function printDraft(draft: PaperDraft): void {
  putOnPaper(DraftSheet, { draft })
  print()
}

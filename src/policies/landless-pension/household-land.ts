import type { Inputs } from '../../core/index.ts'
import type { DraftSource } from '../../core/paper-draft.ts'
import type { landFields } from './land-loss.ts'
import { landLoss } from './land-loss.ts'

/* What the papers of a household ask its calculation. */

/** The land of a household, as `household` asks it. */
export function landOf({ calculation }: DraftSource): Inputs<typeof landFields> {
  return calculation.inputs as unknown as Inputs<typeof landFields>
}

/** Whether a household lost all its land, by 二, or the most of it. */
export function isFullLoss(source: DraftSource): boolean {
  return landLoss(landOf(source), '').full.value
}

import type { Control, Filled } from './asked.ts'
import { ownOf, sharedOf } from './asked.ts'
import type { Measure } from './measure.svelte.ts'
import { isFilled } from './measure.svelte.ts'

/* What a joint form asks, in the order in which it is asked. */

type Shared = Control & { readonly owner: Measure & Filled }

/** What some measures ask. */
export interface Questions {
  readonly shared: readonly Shared[]
  /** What belongs to each measure; nothing of one whose rule is not there. */
  readonly own: readonly { readonly measure: Measure; readonly controls: readonly Control[] }[]
}

/**
 * What measures ask.
 * @param before what was asked already, whose shared facts are not asked again
 */
export function questionsOf(measures: readonly Measure[], before?: Questions): Questions {
  const isNew = ({ name }: Control) => !before?.shared.some((one) => one.name === name)
  return {
    shared: sharedOf(measures.filter(isFilled)).filter(isNew),
    own: measures.map((measure) => ({
      measure,
      controls: isFilled(measure) ? ownOf(measure) : [],
    })),
  }
}

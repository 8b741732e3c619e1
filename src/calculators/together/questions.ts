import type { Control, Filled } from './asked.ts'
import { ownOf, sharedOf } from './asked.ts'
import type { Measure } from './measure.svelte.ts'
import { isFilled } from './measure.svelte.ts'
import type { OpenForm } from './open-form.svelte.ts'

/* What a joint form asks, in the order in which it is asked. */

type Shared = Control & { readonly owner: Measure & Filled & { readonly form: OpenForm } }

/** What some measures ask. */
export interface Questions {
  readonly shared: readonly Shared[]
  /** What belongs to each measure; nothing of one whose rule is not there. */
  readonly own: readonly { readonly measure: Measure; readonly controls: readonly Control[] }[]
}

/**
 * What measures ask.
 * @param before what was asked already, which is not asked again
 */
export function questionsOf(measures: readonly Measure[], before?: Questions): Questions {
  const shared = sharedOf(measures.filter(isFilled))
  const asked = before ? namesOf(before) : []
  const together = [...asked, ...shared.map(({ name }) => name)]
  return {
    shared: shared.filter(({ name }) => !asked.includes(name)),
    own: measures.map((measure) => ({
      measure,
      controls: isFilled(measure) ? ownOf(measure, together) : [],
    })),
  }
}

function namesOf({ shared, own }: Questions): string[] {
  return [...shared, ...own.flatMap(({ controls }) => controls)].map(({ name }) => name)
}

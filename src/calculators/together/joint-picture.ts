import { expiredText, totalsOf } from '../../core/totals.ts'
import { viewOf } from '../../core/view.ts'
import type { SummaryGroup } from '../../papers/picture/summary.ts'
import type { Joint } from './joint.svelte.ts'
import { partsOf } from './joint.svelte.ts'
import type { Measure } from './measure.svelte.ts'
import { missingText, openText, PROGRESS_WORDS, progressOf } from './progress.ts'

/** What a picture of a joint form says: of the measures in force, then of those that have expired. */
export function pictureGroups({ current, expired }: Joint): SummaryGroup[] {
  return [current, expired].filter(({ length }) => length).map(groupOf)
}

function groupOf(measures: readonly Measure[]): SummaryGroup {
  const parts = partsOf(measures)
  return {
    outOfForce: expiredText(parts) ?? '',
    totals: totalsOf(parts),
    lines: measures.map(lineOf),
  }
}

function lineOf(measure: Measure): SummaryGroup['lines'][number] {
  const progress = progressOf(measure)
  const [part] = partsOf([measure])
  const view = part && viewOf(part.rule, part.calculation)
  const gives =
    progress === 'ok'
      ? (view?.amount ?? '')
      : progress === 'open'
        ? openText(measure)
        : PROGRESS_WORDS[progress]
  const why = progress === 'not-eligible' ? view?.reasons.join('；') : missingText(measure)
  return { title: measure.title, gives, why: why ?? '' }
}

import type { IsoDate } from '../core/dates.ts'
import { standingOf, validityOn } from '../core/validity.ts'
import type { Found } from './found.ts'
import type { Entry } from './entries.ts'

/** So much of the best score is no difference. */
const EQUAL = 0.015

/** When a rule or a document holds. */
export function periodOf({ rule, document }: Entry): { from: IsoDate; to: IsoDate | null } {
  const [from, to] = rule?.[6] ? [rule[6], rule[7] ?? null] : [document[6], document[7]]
  return { from, to }
}

/** The best first; of what is equally good, what is in force on a day before what has expired. */
export function ordered(found: readonly Found[], on: IsoDate): Found[] {
  const most = found[0]?.score ?? 1
  const level = ({ score }: Found) => Math.round(score / most / EQUAL)
  const isOver = ({ entry }: Found) =>
    standingOf(validityOn(periodOf(entry), on)) === 'expired' ? 1 : 0
  return [...found].sort(
    (a, b) => level(b) - level(a) || isOver(a) - isOver(b) || a.entry.rank - b.entry.rank,
  )
}

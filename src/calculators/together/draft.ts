import type { ClassTotal } from '../../core/totals.ts'
import { amountText } from '../../core/words.ts'
import { base } from '../base.ts'
import type { Draft } from '../saved-entry.ts'

/** What is kept of a joint form: its sums, each class apart, and the address that reopens it. */
export function jointDraft(title: string, query: string, totals: readonly ClassTotal[]): Draft {
  return {
    name: title,
    title,
    address: `${location.pathname.slice(base.length)}?${query}`,
    total:
      totals.map(({ words, total }) => `${words} ${amountText(total, '元')}`).join('；') ||
      '还没填完',
    kind: '',
  }
}

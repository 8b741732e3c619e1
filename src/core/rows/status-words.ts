import type { Outcome } from '../evaluate.ts'

/** How a row of a roster came out; `skipped` where it is no record. */
export type RowStatus = Outcome['status'] | 'skipped'

export const STATUS_WORDS: Readonly<Record<RowStatus, string>> = {
  ok: '算出',
  'not-eligible': '不符合条件',
  invalid: '填写有误',
  skipped: '没算进去',
}

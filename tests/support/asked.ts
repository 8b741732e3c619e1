import type { Outcome } from '../../src/core/evaluate.ts'

/* A request that many tests ask, and what they read of its outcome. */

/** The rule that is asked. */
export const RULE = 'foreign-trade/export-breakthrough'
/** 出口 800 万元的生产企业, on a day when the document was in force. */
export const REQUEST = {
  rule: RULE,
  on: '2023-06-30',
  inputs: { firstYearExports: '8000000', manufacturer: true },
}
export const ASKED = [RULE, 'firstYearExports=8000000', 'manufacturer=true', '--on', '2023-06-30']

/** The fields at fault in an outcome. */
export function faults(outcome: Outcome | undefined): string[] {
  return (outcome?.problems ?? []).map(({ field }) => field)
}

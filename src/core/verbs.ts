/*
 * The verbs in which rules are written. Each takes explained values, then its own words and clause,
 * and gives an explained value. What it computes stands in operations.ts.
 */
export * from './verbs-arithmetic.ts'
export * from './verbs-choices.ts'
export * from './verbs-dates.ts'
export * from './verbs-figures.ts'
export * from './verbs-limits.ts'

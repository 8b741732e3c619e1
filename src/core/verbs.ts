/*
 * The verbs in which rules are written. Each takes explained values, then its own words and clause,
 * and gives an explained value. What it computes and how that reads stands beside it.
 */
export * from './verbs-ages.ts'
export * from './verbs-allocation.ts'
export * from './verbs-arithmetic.ts'
export * from './verbs-calendar.ts'
export * from './verbs-choices.ts'
export * from './verbs-days.ts'
export * from './verbs-figures.ts'
export * from './verbs-limits.ts'
export * from './verbs-months.ts'

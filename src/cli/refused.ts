import type { Problem } from '../core/rule.ts'

/** A roster that cannot be read or computed, or a place that cannot be written: all that is wrong. */
export class Refused extends Error {
  readonly problems: readonly Problem[]
  constructor(...problems: readonly Problem[]) {
    super(problems.map(({ field, message }) => `${field}: ${message}`).join('\n'))
    this.problems = problems
  }
}

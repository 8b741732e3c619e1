import { Decimal } from '../decimal.ts'
import type { Clause, Explained, Sign } from '../explained.ts'
import { isMoney } from '../units.ts'
import type { Threshold } from './thresholds.ts'
import { read, trusted } from './thresholds.ts'
import type { Varied } from './vary.ts'

/** The thresholds of a value that rises by whole ones, one for each. */
export interface StepThresholds {
  /** How many ones there are at a value of the input, parts of one included. */
  readonly count: (value: Decimal) => Decimal
  /** The lowest one that is counted: of those that must be passed, the part of one above zero. */
  readonly first: number
  /** The threshold of the n-th one. */
  readonly threshold: (n: number) => Threshold
}

/** The thresholds that a value's own verb sets, if it counts in whole ones. */
export function stepThresholdsOf(varied: Varied, node: Explained): StepThresholds | undefined {
  const [first, above, each] = node.from as [Explained, Explained, Explained]
  const { verb, detail, clause, unit } = node
  if (verb === 'steps' && detail.whole) {
    const count = (value: Decimal) =>
      trusted(read(varied, first, value))
        .minus(read(varied, above, value))
        .div(read(varied, each, value))
    return stepThresholds(
      count,
      '≥',
      0,
      (n) => `${node.words || '档数'}满 ${n} 档`,
      clause ?? each.clause,
    )
  }
  if (verb !== 'round' || isMoney(unit) || detail.places !== 0) return undefined
  const count = (value: Decimal) => read(varied, first, value)
  const up = detail.mode === 'up'
  const half = detail.mode === 'half-up'
  const words = (n: number) => `${node.words || '取整以后'}到 ${up ? n + 1 : n} ${unit}`
  return stepThresholds(count, up ? '>' : '≥', half ? -0.5 : 0, words, clause)
}

function stepThresholds(
  count: (value: Decimal) => Decimal,
  sign: Sign,
  shift: number,
  words: (n: number) => string,
  clause: Clause | undefined,
): StepThresholds {
  return {
    count: (value) => trusted(count(value)).minus(shift),
    first: sign === '>' ? 0 : 1,
    threshold: (n) => ({
      kind: 'step',
      beyond: (value) => trusted(count(value)).minus(new Decimal(n).plus(shift)),
      sign,
      words: (begins) => (begins ? words(n) : `不再是“${words(n)}”`),
      clause,
    }),
  }
}

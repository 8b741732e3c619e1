import type { Decimal } from '../decimal.ts'
import type { Threshold } from './thresholds.ts'
import type { Varied } from './vary.ts'

/** Two neighbouring values of a field between which something changes. */
export interface Edge {
  readonly before: Decimal
  readonly after: Decimal
  /** The threshold itself: `after` where it is the first value that counts, else `before`, which must be passed. */
  readonly at: Decimal
}

/**
 * Where a threshold's condition begins or ceases to hold, by bisection between the ends of the input,
 * the present value and `inner`: the breakpoints of what the threshold measures.
 */
export function bisect(varied: Varied, threshold: Threshold, inner: readonly Decimal[]): Edge[] {
  const { most, present, unit } = varied
  // Where the input divides it may not be zero.
  const least = threshold.beyond(varied.least).isFinite() ? varied.least : varied.least.plus(unit)
  const places = [least, ...[present, ...inner].sort((a, b) => a.cmp(b)), most]
  const edges: Edge[] = []
  for (const [index, high] of places.entries()) {
    const low = places[index - 1]
    if (!low || low.gte(high) || holds(threshold, low) === holds(threshold, high)) continue
    edges.push(edgeBetween(varied, threshold, low, high))
  }
  return edges
}

/** Whether a threshold's condition holds at a value. */
export function holds({ beyond, sign }: Threshold, value: Decimal): boolean {
  const off = beyond(value)
  if (sign === '≥') return off.gte(0)
  if (sign === '>') return off.gt(0)
  if (sign === '<') return off.lt(0)
  return sign === '≤' ? off.lte(0) : off.isZero()
}

/**
 * The neighbouring values between which the condition changes, given two where it differs. What is
 * compared is nearly always linear in the input, so the straight line through the two ends is tried
 * first; halving in between ends the search whatever the shape.
 */
function edgeBetween(varied: Varied, threshold: Threshold, from: Decimal, to: Decimal): Edge {
  const { unit } = varied
  let [before, after] = [from, to]
  const start = holds(threshold, from)
  for (let tries = 0; after.minus(before).gt(unit); tries++) {
    const guess = tries % 2 ? before.plus(after).div(2) : straight(threshold, before, after)
    const value = onGrid(guess, unit, before.plus(unit), after.minus(unit))
    if (holds(threshold, value) === start) before = value
    else after = value
  }
  // For whole things the next one is as good a name for a threshold that must be passed.
  const passed = varied.field.decimals !== 0 && threshold.beyond(before).isZero()
  return { before, after, at: passed ? before : after }
}

/** Where the straight line through both ends is zero. */
function straight({ beyond }: Threshold, low: Decimal, high: Decimal): Decimal {
  const [at, end] = [beyond(low), beyond(high)]
  return low.minus(at.times(high.minus(low)).div(end.minus(at)))
}

/** The nearest value the field can take, within bounds that are such values. */
export function onGrid(value: Decimal, unit: Decimal, least: Decimal, most: Decimal): Decimal {
  const near = value.toDecimalPlaces(unit.decimalPlaces())
  if (!near.gt(least)) return least
  return near.gt(most) ? most : near
}

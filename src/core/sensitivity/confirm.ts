import { Decimal, ZERO } from '../decimal.ts'
import type { Edge } from './bisection.ts'
import type { ThresholdKind } from './thresholds.ts'
import type { Varied } from './vary.ts'
import { lesser, numberOf, exactTotalOf } from './vary.ts'

/** Below this a difference is the tail of an endless quotient. */
export const NOTHING = new Decimal('1e-30')

/** Whether the present explanation, read at another value, says what the rule itself says there. */
export function sameAsRule(varied: Varied, value: Decimal): boolean {
  const { result } = varied.when(value)
  if (!result) return false
  const read = varied.read(varied.now.result.amount, value)
  const said = result.amount.value
  return Decimal.isDecimal(read) && Decimal.isDecimal(said) ? isNear(read, said) : read === said
}

/** Whether the explained amount, or a condition of it, changes course at an edge; one that decides nothing does not. */
export function isBreakpoint(varied: Varied, edge: Edge, kind: ThresholdKind): boolean {
  const { amount, requires = [] } = varied.now.result
  const conditions = (value: Decimal) => requires.map((test) => varied.read(test, value)).join()
  if (conditions(edge.before) !== conditions(edge.after)) return true
  return bends(varied, edge, kind, (value) => numberOf(varied.read(amount, value)))
}

/** Whether the total goes another way at an edge. */
export function matters(varied: Varied, edge: Edge, kind: ThresholdKind): boolean {
  return (
    flips(varied, edge) || bends(varied, edge, kind, (value) => exactTotalOf(varied.when(value)))
  )
}

/** Whether what one gets jumps at an edge, or begins or ends there, rather than only growing otherwise. */
export function jumps(varied: Varied, edge: Edge, kind: ThresholdKind): boolean {
  if (flips(varied, edge)) return true
  const [before = ZERO, at, after = ZERO] = rises(varied, edge, varied.unit, (value) =>
    exactTotalOf(varied.when(value)),
  )
  if (!at) return false
  if (isWholeTier(varied, kind)) return !at.isZero()
  const jump = at.abs().minus(before.abs()).minus(after.abs())
  return jump.gt(varied.rounded ? ROUNDING : NOTHING)
}

function flips({ when }: Varied, { before, after }: Edge): boolean {
  return when(before).outcome.status !== when(after).outcome.status
}

type Read = (value: Decimal) => Decimal | undefined

/** Whether the rise from one value to the next is another before, at and after the edge. */
function bends(varied: Varied, edge: Edge, kind: ThresholdKind, read: Read): boolean {
  const { unit, rounded } = varied
  const [before, at, after] = rises(varied, edge, unit, read)
  if (!at) return false
  if ((!before && !after) || isWholeTier(varied, kind)) return !at.isZero()
  if (!rounded) return [before, after].some((rise) => rise && !isNear(rise, at))
  if (at.abs().gt(ROUNDING)) return true
  const [left, , right] = rises(varied, edge, stride(varied, edge), read)
  return left !== undefined && right !== undefined && left.minus(right).abs().gt(ROUNDING)
}

/** How far to look for a slope where lines are rounded to the fen: too small a step shows none. */
function stride({ field, least, most }: Varied, { before, after }: Edge): Decimal {
  const wide = new Decimal(field.kind === 'money' ? 100 : 1)
  return lesser(wide, lesser(before.minus(least), most.minus(after)))
}

/** Tiers of whole things may lie one apart, and rise as evenly as a slope; they are tiers all the same. */
function isWholeTier({ field }: Varied, kind: ThresholdKind): boolean {
  return kind === 'tier' && field.decimals === 0
}

/** More than the roundings of one or two lines can make. */
const ROUNDING = new Decimal('0.03')

/** The rise up to an edge, over it and from it on, each where the input can take the values. */
function rises({ least, most }: Varied, { before, after }: Edge, step: Decimal, read: Read) {
  const values = [before.minus(step), before, after, after.plus(step)].map((value) =>
    value.lt(least) || value.gt(most) ? undefined : read(value),
  )
  return [0, 1, 2].map((index) => {
    const [low, high] = [values[index], values[index + 1]]
    return low && high ? high.minus(low) : undefined
  })
}

/** Equal but for the tail of an endless quotient. */
export function isNear(a: Decimal, b: Decimal): boolean {
  return a.eq(b) || a.minus(b).abs().lt(NOTHING)
}

import { Decimal } from '../decimal.ts'
import { onGrid } from './bisection.ts'
import type { Breakpoint, KnownBreakpoints } from './breakpoints.ts'
import { isNear } from './confirm.ts'
import type { Varied } from './vary.ts'
import { exactTotalOf, greater, lesser, totalOf } from './vary.ts'

/** A value of the input and the total the rule gives there. */
export interface Point {
  readonly value: Decimal
  readonly total: Decimal
}

/** The total over a range of one input. */
export interface Curve {
  readonly from: Decimal
  readonly to: Decimal
  readonly points: readonly Point[]
  /** The breakpoints within the range. */
  readonly breakpoints: readonly Breakpoint[]
}

/** Points spread over the range, for the amounts that run in a curve. */
const EVEN = 24
/** With two points each, the spread ones and the present one they are at most 200 points. */
const MOST_BREAKPOINTS = 86
/** Breakpoints further off than this many times the present value are left out, but for the next two. */
const FAR = 50

/** The total over the range of the breakpoints around the present value; every point is the rule's own. */
export function curveOf(varied: Varied, known: KnownBreakpoints): Curve {
  const { from, to, breakpoints } = range(varied, known)
  const spread = Array.from({ length: EVEN + 1 }, (_, index) =>
    grid(varied, from.plus(to.minus(from).times(index).div(EVEN))),
  )
  const values = [varied.present, ...breakpoints.flatMap(({ before, after }) => [before, after])]
  const sorted = [...new Map([...spread, ...values].map((one) => [one.toFixed(), one])).values()]
  const points = sorted
    .sort((a, b) => a.cmp(b))
    .flatMap((value) => {
      const there = varied.when(value)
      return exactTotalOf(there) ? { value, total: totalOf(there) } : []
    })
  return { from, to, points, breakpoints }
}

/** The breakpoints worth a picture, from a little below the lowest to a little above the highest. */
function range(
  varied: Varied,
  known: KnownBreakpoints,
): Pick<Curve, 'from' | 'to' | 'breakpoints'> {
  const { present, least, most } = varied
  const all = known.breakpoints.filter((breakpoint) => breakpoint.matters)
  const breakpoints = nearby(present, all)
  const [first, last] = [breakpoints[0], breakpoints[breakpoints.length - 1]]
  // What lies past a breakpoint left out is not drawn.
  const before = first && all[all.indexOf(first) - 1]
  const after = last && all[all.indexOf(last) + 1]
  const bottom = greater(greater(known.from, least), before?.after)
  const top = lesser(lesser(known.to, most), after?.before)

  const [low, high] = [lesser(present, first?.after), greater(present, last?.after)]
  const from = bottom.gte(0) ? bottom : greater(bottom, low.minus(high.minus(low).times(MARGIN)))
  const width = high.minus(from)
  const room = width.isZero() ? WHERE_NOTHING : width.times(breakpoints.length ? MARGIN : 1)
  const to = lesser(top, rounded(varied, high.plus(room)))
  return {
    from: grid(varied, from),
    to,
    breakpoints: breakpoints.filter(({ after }) => after.lte(to)),
  }
}
const MARGIN = new Decimal('0.15')
const WHERE_NOTHING = new Decimal(10)

/** Breakpoints not too far off; where they are many, those around the present value. */
function nearby(present: Decimal, breakpoints: readonly Breakpoint[]): Breakpoint[] {
  const next = breakpoints.filter(({ after }) => after.gt(present))
  const far = present.abs().times(FAR)
  const near = breakpoints.filter(
    (breakpoint) => !next.includes(breakpoint, 2) || present.isZero() || breakpoint.after.lte(far),
  )
  const here = near.length - next.length
  const start = Math.max(0, Math.min(here - MOST_BREAKPOINTS / 2, near.length - MOST_BREAKPOINTS))
  return near.slice(start, start + MOST_BREAKPOINTS)
}

/** Up to a number with two digits that count, so that the range ends on a round one. */
function rounded(varied: Varied, value: Decimal): Decimal {
  const short = value.toSignificantDigits(2)
  return grid(varied, short.gte(value) ? short : short.times('1.1').toSignificantDigits(2))
}

const grid = ({ unit, least, most }: Varied, value: Decimal): Decimal =>
  onGrid(value, unit, least, most)

/** Whether a total depends on the input at all: it has a breakpoint, or is another elsewhere. */
export function depends(varied: Varied, { breakpoints }: KnownBreakpoints): boolean {
  const here = exactTotalOf(varied.now)
  if (breakpoints.some((breakpoint) => breakpoint.matters)) return true
  const { present, unit } = varied
  return [present.times(2), present.div(2), present.plus(unit), present.plus(100)].some((value) => {
    const there = exactTotalOf(varied.when(grid(varied, value)))
    return here !== undefined && there !== undefined && !isNear(there, here)
  })
}

/** How many breakpoints a table lists. */
const MOST_LISTED = 8

/** The breakpoints of a curve that are listed and named: all, or the nearest to the present value and the caps. */
export function listed({ present }: Varied, { breakpoints }: Curve): readonly Breakpoint[] {
  const here = breakpoints.filter(({ after }) => after.lte(present)).length
  const start = Math.max(0, Math.min(here - MOST_LISTED / 2, breakpoints.length - MOST_LISTED))
  const near = breakpoints.slice(start, start + MOST_LISTED)
  return breakpoints.filter((breakpoint) => near.includes(breakpoint) || breakpoint.kind === 'cap')
}

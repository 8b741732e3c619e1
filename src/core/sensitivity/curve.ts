import { Decimal } from '../decimal.ts'
import { isNear } from './confirm.ts'
import { onGrid } from './bisection.ts'
import type { Turn, Turning } from './breakpoints.ts'
import type { Varied } from './vary.ts'
import { greater, lesser, totalOf, worthOf } from './vary.ts'

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
  /** The turning points within the range. */
  readonly turns: readonly Turn[]
}

/** Points spread over the range, for the amounts that run in a curve. */
const EVEN = 24
/** With two points each, the spread ones and the present one they are at most 200 points. */
const MOST_TURNS = 86
/** Turns further off than this many times the present value are left out, but for the next two. */
const FAR = 50

/** The total over the range in which it turns around the present value; every point is the rule's own. */
export function curveOf(varied: Varied, turning: Turning): Curve {
  const { from, to, turns } = range(varied, turning)
  const spread = Array.from({ length: EVEN + 1 }, (_, index) =>
    grid(varied, from.plus(to.minus(from).times(index).div(EVEN))),
  )
  const values = [varied.present, ...turns.flatMap(({ before, after }) => [before, after])]
  const sorted = [...new Map([...spread, ...values].map((one) => [one.toFixed(), one])).values()]
  const points = sorted
    .sort((a, b) => a.cmp(b))
    .flatMap((value) => {
      const there = varied.when(value)
      return worthOf(there) ? { value, total: totalOf(there) } : []
    })
  return { from, to, points, turns }
}

/** The turns worth a picture, from a little below the lowest to a little above the highest. */
function range(varied: Varied, turning: Turning): Pick<Curve, 'from' | 'to' | 'turns'> {
  const { present, least, most } = varied
  const all = turning.turns.filter((turn) => turn.matters)
  const turns = nearby(present, all)
  const [first, last] = [turns[0], turns[turns.length - 1]]
  // What lies past a turn left out is not drawn.
  const before = first && all[all.indexOf(first) - 1]
  const after = last && all[all.indexOf(last) + 1]
  const bottom = greater(greater(turning.from, least), before?.after)
  const top = lesser(lesser(turning.to, most), after?.before)

  const [low, high] = [lesser(present, first?.after), greater(present, last?.after)]
  const from = bottom.gte(0) ? bottom : greater(bottom, low.minus(high.minus(low).times(MARGIN)))
  const width = high.minus(from)
  const room = width.isZero() ? WHERE_NOTHING : width.times(turns.length ? MARGIN : 1)
  const to = lesser(top, rounded(varied, high.plus(room)))
  return { from: grid(varied, from), to, turns: turns.filter(({ after }) => after.lte(to)) }
}
const MARGIN = new Decimal('0.15')
const WHERE_NOTHING = new Decimal(10)

/** Turns not too far off; where they are many, those around the present value. */
function nearby(present: Decimal, turns: readonly Turn[]): Turn[] {
  const next = turns.filter(({ after }) => after.gt(present))
  const far = present.abs().times(FAR)
  const near = turns.filter(
    (turn) => !next.includes(turn, 2) || present.isZero() || turn.after.lte(far),
  )
  const here = near.length - next.length
  const start = Math.max(0, Math.min(here - MOST_TURNS / 2, near.length - MOST_TURNS))
  return near.slice(start, start + MOST_TURNS)
}

/** Up to a number with two digits that count, so that the range ends on a round one. */
function rounded(varied: Varied, value: Decimal): Decimal {
  const short = value.toSignificantDigits(2)
  return grid(varied, short.gte(value) ? short : short.times('1.1').toSignificantDigits(2))
}

const grid = ({ unit, least, most }: Varied, value: Decimal): Decimal =>
  onGrid(value, unit, least, most)

/** Whether a total depends on the input at all: it turns somewhere, or is another elsewhere. */
export function depends(varied: Varied, { turns }: Turning): boolean {
  const here = worthOf(varied.now)
  if (turns.some((turn) => turn.matters)) return true
  const { present, unit } = varied
  return [present.times(2), present.div(2), present.plus(unit), present.plus(100)].some((value) => {
    const there = worthOf(varied.when(grid(varied, value)))
    return here !== undefined && there !== undefined && !isNear(there, here)
  })
}

/** How many turning points a table lists. */
const MOST_LISTED = 8

/** The turning points of a curve that are listed and named: all, or the nearest to the present value and the caps. */
export function listed({ present }: Varied, { turns }: Curve): readonly Turn[] {
  const here = turns.filter(({ after }) => after.lte(present)).length
  const start = Math.max(0, Math.min(here - MOST_LISTED / 2, turns.length - MOST_LISTED))
  const near = turns.slice(start, start + MOST_LISTED)
  return turns.filter((turn) => near.includes(turn) || turn.kind === 'cap')
}

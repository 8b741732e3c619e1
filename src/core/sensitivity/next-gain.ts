import { Decimal, ZERO } from '../decimal.ts'
import { isNear, jumps, NOTHING } from './confirm.ts'
import type { Breakpoint, KnownBreakpoints } from './breakpoints.ts'
import type { Varied } from './vary.ts'
import { exactTotalOf, totalOf } from './vary.ts'

/** The nearest value of an input from which the total is suddenly higher. */
export interface Jump {
  readonly breakpoint: Breakpoint
  /** The value itself, and the total there as the contract writes it. */
  readonly value: Decimal
  readonly total: string
  /** How far the input is from the threshold, up or down; the threshold itself may have to be passed. */
  readonly distance: Decimal
  readonly up: boolean
  readonly passing: boolean
  /** By how much the total rises. */
  readonly more: Decimal
  /** Whether nothing is due at present. */
  readonly entry: boolean
}

/** What more (or less) of an input would bring. */
export interface NextGain {
  readonly jump: Jump | undefined
  /** What each further whole unit adds, where it is the same for every one up to the next breakpoint. */
  readonly rate: Decimal | undefined
  /** Why more brings nothing: the highest sum or tier is reached. */
  readonly top: 'cap' | 'tier' | undefined
}

/** What would change a total, derived from its breakpoints and confirmed by the rule. */
export function nextGainOf(varied: Varied, { breakpoints }: KnownBreakpoints): NextGain {
  return {
    jump: nearestJump(varied, breakpoints),
    rate: rateAt(varied, breakpoints),
    top: topOf(varied, breakpoints),
  }
}

/** Upwards first; where more of the input gains nothing, downwards. */
function nearestJump(varied: Varied, breakpoints: readonly Breakpoint[]): Jump | undefined {
  const { present } = varied
  const above = breakpoints.filter(({ after }) => after.gt(present))
  const below = breakpoints.filter(({ after }) => after.lte(present)).reverse()
  const ways = [[true, above] as const, [false, below] as const]
  // To owe more by less of something is no gain.
  for (const [up, ahead] of varied.rule.kind === 'duty' ? ways.slice(0, 1) : ways)
    for (const breakpoint of ahead) {
      const jump = jumps(varied, breakpoint, breakpoint.kind)
        ? jumpAt(varied, breakpoint, up)
        : undefined
      if (jump) return jump
    }
  return undefined
}

function jumpAt(varied: Varied, breakpoint: Breakpoint, up: boolean): Jump | undefined {
  const { present, now, when } = varied
  const [value, last] = up
    ? [breakpoint.after, breakpoint.before]
    : [breakpoint.before, breakpoint.after]
  const [there, short] = [when(value), when(last)]
  const { total } = there.outcome
  const entry = now.outcome.status !== 'ok'
  const more = totalOf(there).minus(totalOf(now))
  const better = totalOf(there).gt(totalOf(short)) && more.gt(0)
  if (total === null || !(better || (entry && more.gte(0)))) return undefined
  // Whole things have a next one; of others the threshold may have to be passed.
  const passing = varied.field.decimals !== 0 && !breakpoint.at.eq(value)
  const distance = (passing ? breakpoint.at : value).minus(present).abs()
  return { breakpoint, value, total, distance, up, passing, more, entry }
}

/** What one more whole unit adds, if a smaller or (where fen are rounded) a larger step adds in proportion. */
function rateAt(varied: Varied, breakpoints: readonly Breakpoint[]): Decimal | undefined {
  const { present, now, when, unit, rounded } = varied
  const next = breakpoints.find(({ after }) => after.gt(present))
  const here = exactTotalOf(now)
  const [short, long] = rounded ? [ONE, HUNDRED] : [unit, ONE]
  const end = present.plus(long)
  if (!here || next?.before.lt(end)) return undefined
  const [near, far] = [exactTotalOf(when(present.plus(short))), exactTotalOf(when(end))]
  const rate = far?.minus(here).div(long)
  if (!rate || !near || rate.isZero()) return undefined
  const off = near.minus(here).minus(rate.times(short)).abs()
  return off.lt(rounded ? FEN : NOTHING) ? rate : undefined
}
const ONE = new Decimal(1)
const HUNDRED = new Decimal(100)
const FEN = new Decimal('0.011')

/** Whether the last breakpoint on the way here was the highest sum or tier, and nothing follows. */
function topOf(varied: Varied, breakpoints: readonly Breakpoint[]): NextGain['top'] {
  const { present, now, when, most } = varied
  const here = exactTotalOf(now)
  const last = breakpoints[breakpoints.length - 1]
  if (!here?.gt(ZERO) || !last || last.after.gt(present)) return undefined
  if (last.kind !== 'cap' && last.kind !== 'tier') return undefined
  const [end, short] = [exactTotalOf(when(most)), exactTotalOf(when(last.before))]
  return end && isNear(end, here) && short?.lte(here) ? last.kind : undefined
}

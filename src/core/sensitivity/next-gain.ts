import { Decimal, ZERO } from '../decimal.ts'
import { isNear, jumps, NOTHING } from './confirm.ts'
import type { Turn, Turning } from './breakpoints.ts'
import type { Varied } from './vary.ts'
import { totalOf, worthOf } from './vary.ts'

/** The nearest value of an input from which the total is suddenly higher. */
export interface Gain {
  readonly turn: Turn
  /** The value itself, and the total there as the contract writes it. */
  readonly value: Decimal
  readonly total: string
  /** How far the input is from the line, up or down; the line itself may have to be passed. */
  readonly distance: Decimal
  readonly up: boolean
  readonly passing: boolean
  /** By how much the total rises. */
  readonly more: Decimal
  /** Whether nothing is due at present. */
  readonly entry: boolean
}

/** What more (or less) of an input would bring. */
export interface Prospect {
  readonly gain: Gain | undefined
  /** What each further whole unit adds, where it is the same for every one up to the next turn. */
  readonly rate: Decimal | undefined
  /** Why more brings nothing: the highest sum or tier is reached. */
  readonly top: 'cap' | 'tier' | undefined
}

/** What would change a total, derived from its turning points and confirmed by the rule. */
export function prospectOf(varied: Varied, { turns }: Turning): Prospect {
  return {
    gain: nearestGain(varied, turns),
    rate: rateAt(varied, turns),
    top: topOf(varied, turns),
  }
}

/** Upwards first; where more of the input gains nothing, downwards. */
function nearestGain(varied: Varied, turns: readonly Turn[]): Gain | undefined {
  const { present } = varied
  const above = turns.filter(({ after }) => after.gt(present))
  const below = turns.filter(({ after }) => after.lte(present)).reverse()
  const ways = [[true, above] as const, [false, below] as const]
  // To owe more by less of something is no gain to be told.
  for (const [up, ahead] of varied.rule.kind === 'duty' ? ways.slice(0, 1) : ways)
    for (const turn of ahead) {
      const gain = jumps(varied, turn, turn.kind) ? gainAt(varied, turn, up) : undefined
      if (gain) return gain
    }
  return undefined
}

function gainAt(varied: Varied, turn: Turn, up: boolean): Gain | undefined {
  const { present, now, when } = varied
  const [value, last] = up ? [turn.after, turn.before] : [turn.before, turn.after]
  const [there, short] = [when(value), when(last)]
  const { total } = there.outcome
  const entry = now.outcome.status !== 'ok'
  const more = totalOf(there).minus(totalOf(now))
  const better = totalOf(there).gt(totalOf(short)) && more.gt(0)
  if (total === null || !(better || (entry && more.gte(0)))) return undefined
  // Of whole things there is always a next one; of others the line may have to be passed.
  const passing = varied.field.decimals !== 0 && !turn.line.eq(value)
  const distance = (passing ? turn.line : value).minus(present).abs()
  return { turn, value, total, distance, up, passing, more, entry }
}

/** What one more whole unit adds, if a smaller or (where fen are rounded) a larger step adds in proportion. */
function rateAt(varied: Varied, turns: readonly Turn[]): Decimal | undefined {
  const { present, now, when, unit, rounded } = varied
  const next = turns.find(({ after }) => after.gt(present))
  const here = worthOf(now)
  const [short, long] = rounded ? [ONE, HUNDRED] : [unit, ONE]
  const end = present.plus(long)
  if (!here || next?.before.lt(end)) return undefined
  const [near, far] = [worthOf(when(present.plus(short))), worthOf(when(end))]
  const rate = far?.minus(here).div(long)
  if (!rate || !near || rate.isZero()) return undefined
  const off = near.minus(here).minus(rate.times(short)).abs()
  return off.lt(rounded ? FEN : NOTHING) ? rate : undefined
}
const ONE = new Decimal(1)
const HUNDRED = new Decimal(100)
const FEN = new Decimal('0.011')

/** Whether the last turn on the way here was the highest sum or tier, and nothing follows. */
function topOf(varied: Varied, turns: readonly Turn[]): Prospect['top'] {
  const { present, now, when, most } = varied
  const here = worthOf(now)
  const last = turns[turns.length - 1]
  if (!here?.gt(ZERO) || !last || last.after.gt(present)) return undefined
  if (last.kind !== 'cap' && last.kind !== 'tier') return undefined
  const [end, short] = [worthOf(when(most)), worthOf(when(last.before))]
  return end && isNear(end, here) && short?.lte(here) ? last.kind : undefined
}

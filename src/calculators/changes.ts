import type { Curve } from '../core/sensitivity/curve.ts'
import { curveOf, depends } from '../core/sensitivity/curve.ts'
import { nextGainOf } from '../core/sensitivity/next-gain.ts'
import { breakpointsOf } from '../core/sensitivity/breakpoints.ts'
import type { Varied } from '../core/sensitivity/vary.ts'
import { variedInputs, vary } from '../core/sensitivity/vary.ts'
import { nextGainText } from '../core/sensitivity/words.ts'
import type { Request } from '../core/evaluate.ts'
import type { AnyRule } from '../core/rule.ts'

/** What one number of a request would change, ready to be shown. */
export interface Changes {
  readonly varied: Varied
  readonly sentences: readonly string[]
  /** Missing where the total does not depend on the number, or is no number itself. */
  readonly curve: Curve | undefined
}

/** The changes by the number `key`; nothing where it was not given or the request is refused. */
export function changesBy(rule: AnyRule, request: Request, key: string): Changes | undefined {
  const varied = vary(rule, request, key)
  if (!varied) return undefined
  const known = breakpointsOf(varied)
  const curve = depends(varied, known) ? curveOf(varied, known) : undefined
  return { varied, sentences: nextGainText(varied, nextGainOf(varied, known)), curve }
}

/** The number that matters most: the one the rule has a picture of, else the one with most breakpoints, money first. */
export function keyThatMatters(rule: AnyRule, request: Request): string | undefined {
  const all = variedInputs(rule, request).map((varied) => {
    const known = breakpointsOf(varied)
    const breakpoints = known.breakpoints.filter(({ matters }) => matters).length
    const pictured = varied.key === rule.picture
    const money = varied.field.kind === 'money' ? 0.25 : 0
    return {
      key: varied.key,
      rank: pictured ? Infinity : (breakpoints || (depends(varied, known) ? 0.5 : 0)) + money,
    }
  })
  return all.reduce((best, one) => (one.rank > best.rank ? one : best), all[0] ?? NONE).key
}
const NONE = { key: undefined, rank: 0 }

import type { Decimal } from '../decimal.ts'
import type { Clause, Explained } from '../explained.ts'
import { isTurn, matters, sameAsRule } from './confirm.ts'
import type { Edge } from './bisection.ts'
import { crossings, holds } from './bisection.ts'
import type { Crossing, Gauge } from './thresholds.ts'
import { gaugesOf, stairsOf } from './thresholds.ts'
import type { Varied } from './vary.ts'

/** A value of the input at which something in the explanation changes. */
export interface Turn extends Edge {
  readonly kind: Crossing
  /** What changes there, on the way up. */
  readonly words: string
  readonly clause: Clause | undefined
  /** Whether the total goes another way from there; if not, something else stands against it. */
  readonly matters: boolean
}

/** The turning points of an input, the lowest first, and the range over which they are all there. */
export interface Turning {
  readonly turns: readonly Turn[]
  readonly from: Decimal
  readonly to: Decimal
}

/** How many whole steps are looked at on either side of the present value. */
const STEPS = 70

/**
 * The turning points of a varied input: those of tests, tiers, caps and floors over all it may be,
 * and the whole steps around the present value. Each is found in the explanation and confirmed by the
 * rule itself on both sides; where the rule says otherwise it is left out.
 */
export function turningPoints(varied: Varied): Turning {
  const { result } = varied.now
  const found: { edge: Edge; gauge: Gauge }[] = []
  let { least: from, most: to } = varied
  const visited = new Map<Explained, Decimal[] | null>()
  /** The values at which a node's parts or itself turn; null where it does not depend on the input. */
  const visit = (node: Explained): Decimal[] | null => {
    const known = visited.get(node)
    if (known !== undefined) return known
    const parts = takenOf(node, visit).map(visit)
    const depends = node.detail.key === varied.key || parts.some((part) => part !== null)
    const inner = depends ? parts.flatMap((part) => part ?? []) : null
    visited.set(node, inner)
    if (!inner) return null
    for (const gauge of gaugesOf(varied, node))
      for (const edge of crossings(varied, gauge, inner)) {
        found.push({ edge, gauge })
        inner.push(edge.before, edge.after)
      }
    const steps = stepsAround(varied, node, inner)
    found.push(...steps.found)
    if (steps.from.gt(from)) from = steps.from
    if (steps.to.lt(to)) to = steps.to
    return inner
  }
  for (const root of [result.amount, ...(result.requires ?? [])]) visit(root)
  const turns = found.flatMap(({ edge, gauge }) => {
    if (!isTurn(varied, edge, gauge.kind)) return []
    if (![edge.before, edge.after].every((value) => sameAsRule(varied, value))) return []
    const words = gauge.words(holds(gauge, edge.after))
    const { kind, clause } = gauge
    return { ...edge, kind, clause, words, matters: matters(varied, edge, kind) }
  })
  return { turns: merged(turns), from, to }
}

/** The operands that can come to bear: where what is chosen does not depend on the input, the one taken. */
function takenOf(
  { verb, from, detail }: Explained,
  visit: (node: Explained) => unknown,
): readonly Explained[] {
  const [first, then, otherwise] = from as [Explained, Explained, Explained]
  if (verb === 'choose' && !visit(first)) return [first.value ? then : otherwise]
  if (verb !== 'pick') return from
  return [from[1 + (detail.options ?? []).indexOf(first.value as string)] as Explained]
}

/** The lines of a stair near the present value, and the range over which there are no others. */
function stepsAround(varied: Varied, node: Explained, inner: readonly Decimal[]) {
  const found: { edge: Edge; gauge: Gauge }[] = []
  let { least: from, most: to } = varied
  const stairs = stairsOf(varied, node)
  const here = stairs?.count(varied.present).floor().toNumber() ?? NaN
  for (let n = here - STEPS; stairs && n <= here + STEPS; n++) {
    if (n < stairs.first) continue
    const gauge = stairs.gauge(n)
    const edges = crossings(varied, gauge, inner)
    found.push(...edges.map((edge) => ({ edge, gauge })))
    // Past the first and the last line looked at there are others.
    if (n > stairs.first && (n === here - STEPS || n === here + STEPS))
      for (const { before, after } of edges)
        if (after.gt(varied.present)) to = before
        else from = after
  }
  return { found, from, to }
}

/** What stands for the others where several turn at one place. */
const FIRST: readonly Crossing[] = ['cap', 'tier', 'test', 'floor', 'step']

/** Turns at the same place as one, with the words of all. */
function merged(turns: readonly Turn[]): Turn[] {
  const places = new Map<string, Turn>()
  for (const turn of [...turns].sort((a, b) => FIRST.indexOf(a.kind) - FIRST.indexOf(b.kind))) {
    const place = turn.after.toFixed()
    const other = places.get(place)
    const told = other?.words.split('；') ?? []
    const words = told.includes(turn.words) ? told : [...told, turn.words]
    const clause = other?.clause ?? turn.clause
    places.set(place, { ...turn, ...other, clause, words: words.join('；') })
  }
  return [...places.values()].sort((a, b) => a.after.cmp(b.after))
}

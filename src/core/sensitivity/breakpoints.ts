import type { Decimal } from '../decimal.ts'
import type { Clause, Explained } from '../explained.ts'
import type { Edge } from './bisection.ts'
import { bisect, holds } from './bisection.ts'
import { isBreakpoint, matters, sameAsRule } from './confirm.ts'
import { stepThresholdsOf } from './step-thresholds.ts'
import type { Threshold, ThresholdKind } from './thresholds.ts'
import { thresholdsOf } from './thresholds.ts'
import type { Varied } from './vary.ts'

/** A value of the input at which something in the explanation changes. */
export interface Breakpoint extends Edge {
  readonly kind: ThresholdKind
  /** What changes there, on the way up. */
  readonly words: string
  readonly clause: Clause | undefined
  /** Whether the total goes another way from there; if not, something else stands against it. */
  readonly matters: boolean
}

/** The breakpoints of an input, the lowest first, and the range over which all of them are known. */
export interface KnownBreakpoints {
  readonly breakpoints: readonly Breakpoint[]
  readonly from: Decimal
  readonly to: Decimal
}

/** How many whole steps are looked at on either side of the present value. */
const STEPS = 70

/**
 * The breakpoints of a varied input: those of conditions, tiers, caps and floors over all it may be,
 * and the whole steps around the present value. Each is found in the explanation and confirmed by the
 * rule itself on both sides; where the rule says otherwise it is left out.
 */
export function breakpointsOf(varied: Varied): KnownBreakpoints {
  const { result } = varied.now
  const found: { edge: Edge; threshold: Threshold }[] = []
  let { least: from, most: to } = varied
  const visited = new Map<Explained, Decimal[] | null>()
  /** The breakpoints of a node and its parts as values; null where it does not depend on the input. */
  const visit = (node: Explained): Decimal[] | null => {
    const known = visited.get(node)
    if (known !== undefined) return known
    const parts = takenOf(node, visit).map(visit)
    const depends = node.detail.key === varied.key || parts.some((part) => part !== null)
    const inner = depends ? parts.flatMap((part) => part ?? []) : null
    visited.set(node, inner)
    if (!inner) return null
    for (const threshold of thresholdsOf(varied, node))
      for (const edge of bisect(varied, threshold, inner)) {
        found.push({ edge, threshold })
        inner.push(edge.before, edge.after)
      }
    const steps = stepsAround(varied, node, inner)
    found.push(...steps.found)
    if (steps.from.gt(from)) from = steps.from
    if (steps.to.lt(to)) to = steps.to
    return inner
  }
  for (const root of [result.amount, ...(result.requires ?? [])]) visit(root)
  const breakpoints = found.flatMap(({ edge, threshold }) => {
    if (!isBreakpoint(varied, edge, threshold.kind)) return []
    if (![edge.before, edge.after].every((value) => sameAsRule(varied, value))) return []
    const words = threshold.words(holds(threshold, edge.after))
    const { kind, clause } = threshold
    return { ...edge, kind, clause, words, matters: matters(varied, edge, kind) }
  })
  return { breakpoints: merged(breakpoints), from, to }
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

/** The thresholds of whole steps near the present value, and the range over which there are no others. */
function stepsAround(varied: Varied, node: Explained, inner: readonly Decimal[]) {
  const found: { edge: Edge; threshold: Threshold }[] = []
  let { least: from, most: to } = varied
  const steps = stepThresholdsOf(varied, node)
  const here = steps?.count(varied.present).floor().toNumber() ?? NaN
  for (let n = here - STEPS; steps && n <= here + STEPS; n++) {
    if (n < steps.first) continue
    const threshold = steps.threshold(n)
    const edges = bisect(varied, threshold, inner)
    found.push(...edges.map((edge) => ({ edge, threshold })))
    // Past the first and the last threshold looked at there are others.
    if (n > steps.first && (n === here - STEPS || n === here + STEPS))
      for (const { before, after } of edges)
        if (after.gt(varied.present)) to = before
        else from = after
  }
  return { found, from, to }
}

/** The kind that stands for the others where several breakpoints are at one value. */
const FIRST: readonly ThresholdKind[] = ['cap', 'tier', 'condition', 'floor', 'step']

/** Breakpoints at the same value as one, with the words of all. */
function merged(breakpoints: readonly Breakpoint[]): Breakpoint[] {
  const places = new Map<string, Breakpoint>()
  const ranked = [...breakpoints].sort((a, b) => FIRST.indexOf(a.kind) - FIRST.indexOf(b.kind))
  for (const breakpoint of ranked) {
    const place = breakpoint.after.toFixed()
    const other = places.get(place)
    const said = other?.words.split('；') ?? []
    const words = said.includes(breakpoint.words) ? said : [...said, breakpoint.words]
    const clause = other?.clause ?? breakpoint.clause
    places.set(place, { ...breakpoint, ...other, clause, words: words.join('；') })
  }
  return [...places.values()].sort((a, b) => a.after.cmp(b.after))
}

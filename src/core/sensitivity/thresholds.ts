import type { Decimal } from '../decimal.ts'
import { settle } from '../decimal.ts'
import type { Clause, Explained, Sign, Truth } from '../explained.ts'
import { isMoney } from '../units.ts'
import { conditionText, nameOf } from '../words.ts'
import type { Varied } from './vary.ts'

/** What makes a threshold. */
export type ThresholdKind = 'condition' | 'cap' | 'floor' | 'tier' | 'step'

/** A threshold that an input can cross: how far beyond it a value lies, and what then holds. */
export interface Threshold {
  readonly kind: ThresholdKind
  /** Above zero beyond the threshold, zero on it. */
  readonly beyond: (value: Decimal) => Decimal
  /** Whether the condition holds beyond the threshold (≥, >), before it (<, ≤) or on it (=). */
  readonly sign: Sign
  /** What happens on the way up, where the condition begins to hold or ceases to. */
  readonly words: (begins: boolean) => string
  readonly clause: Clause | undefined
}

/** The thresholds that a value's own verb sets, in an explanation where one input changes. */
export function thresholdsOf(varied: Varied, node: Explained): Threshold[] {
  const [first, ...others] = node.from as [Explained<Decimal>, ...Explained<Decimal>[]]
  const { clause } = node
  const above = (limit: Explained) => (value: Decimal) =>
    trusted(read(varied, first, value)).minus(trusted(read(varied, limit, value)))
  const threshold = (
    kind: ThresholdKind,
    limit: Explained,
    words: Threshold['words'],
    sign: Sign = '≥',
  ) => ({ kind, beyond: above(limit), sign, words, clause: clause ?? limit.clause })
  const limit = others[0] as Explained<Decimal>
  switch (node.verb) {
    case 'compare': {
      const condition = conditionText(node as Truth)
      const words = (begins: boolean) => (begins ? condition : `不再是“${condition}”`)
      return [threshold('condition', limit, words, node.detail.sign)]
    }
    case 'cap':
      return [threshold('cap', limit, (begins) => `${begins ? '到' : '低于'}${limitText(limit)}`)]
    case 'floor':
      return [threshold('floor', limit, (begins) => floorWords(limit, begins))]
    case 'tier':
      return others
        .filter((_, index) => index % 2 === 0)
        .map((from) => threshold('tier', from, () => `达到${nameOf(from)}一档`))
    case 'steps':
      return node.detail.whole
        ? []
        : [threshold('step', limit, () => `超过${nameOf(limit)}的部分开始按比例加`)]
    default:
      return []
  }
}

function limitText(limit: Explained<Decimal>): string {
  if (limit.words) return `上限（${limit.words}）`
  return `${isMoney(limit.unit) ? '最高额' : '上限'} ${nameOf(limit)}`
}

function floorWords(least: Explained<Decimal>, begins: boolean): string {
  if (!least.value.isZero())
    return begins ? `超过最低的${nameOf(least)}` : `按最低的${nameOf(least)}`
  return begins ? '从这里起才有' : '从这里起就没有了'
}

/** A quotient by zero has no digits to settle. */
export const trusted = (value: Decimal): Decimal => (value.isFinite() ? settle(value) : value)
/** A number of the explanation at another value of the input. */
export const read = (varied: Varied, node: Explained, value: Decimal): Decimal =>
  varied.read(node, value) as Decimal

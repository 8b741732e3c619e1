import { Decimal, settle } from '../decimal.ts'
import type { Clause, Explained, Sign, Truth } from '../explained.ts'
import { isMoney } from '../units.ts'
import { conditionText, nameOf } from '../words.ts'
import type { Varied } from './vary.ts'

/** What kind of line is crossed. */
export type Crossing = 'test' | 'cap' | 'floor' | 'tier' | 'step'

/** A line that an input can cross: how far beyond it a value lies, and what then holds. */
export interface Gauge {
  readonly kind: Crossing
  /** Above zero beyond the line, zero on it. */
  readonly beyond: (value: Decimal) => Decimal
  /** Of what lies beyond (≥, >) or before it (<, ≤) or on it (=) the gauge's condition holds. */
  readonly sign: Sign
  /** What happens on the way up, where the condition begins to hold or ceases to. */
  readonly words: (begins: boolean) => string
  readonly clause: Clause | undefined
}

/** A value that goes up by whole ones: one line for each. */
export interface Stairs {
  /** How many ones there are at a value, parts of one included. */
  readonly count: (value: Decimal) => Decimal
  /** The lowest one that is counted: of those that must be passed, the part of one above nought. */
  readonly first: number
  /** The line of the n-th one. */
  readonly gauge: (n: number) => Gauge
}

/** The lines that a value's own verb draws, in an explanation where one input changes. */
export function gaugesOf(varied: Varied, node: Explained): Gauge[] {
  const [first, ...others] = node.from as [Explained<Decimal>, ...Explained<Decimal>[]]
  const { clause } = node
  const between = (line: Explained) => (value: Decimal) =>
    trusted(read(varied, first, value)).minus(trusted(read(varied, line, value)))
  const draw = (kind: Crossing, line: Explained, words: Gauge['words'], sign: Sign = '≥') => ({
    kind,
    beyond: between(line),
    sign,
    words,
    clause: clause ?? line.clause,
  })
  const line = others[0] as Explained<Decimal>
  switch (node.verb) {
    case 'compare': {
      const condition = conditionText(node as Truth)
      const words = (begins: boolean) => (begins ? condition : `不再是“${condition}”`)
      return [draw('test', line, words, node.detail.sign)]
    }
    case 'cap':
      return [draw('cap', line, (begins) => `${begins ? '到' : '低于'}${limitText(line)}`)]
    case 'floor':
      return [draw('floor', line, (begins) => floorWords(line, begins))]
    case 'tier':
      return others
        .filter((_, index) => index % 2 === 0)
        .map((from) => draw('tier', from, () => `达到${nameOf(from)}一档`))
    case 'steps':
      return node.detail.whole
        ? []
        : [draw('step', line, () => `超过${nameOf(line)}的部分开始按比例加`)]
    default:
      return []
  }
}

function limitText(limit: Explained<Decimal>): string {
  if (limit.words) return `上限（${limit.words}）`
  return `${isMoney(limit.unit) ? '最高额' : '上限'} ${nameOf(limit)}`
}

function floorWords(line: Explained<Decimal>, begins: boolean): string {
  if (!line.value.isZero()) return begins ? `超过最低的${nameOf(line)}` : `按最低的${nameOf(line)}`
  return begins ? '从这里起才有' : '从这里起就没有了'
}

/** The stairs that a value's own verb makes, if it counts in whole ones. */
export function stairsOf(varied: Varied, node: Explained): Stairs | undefined {
  const [first, above, each] = node.from as [Explained, Explained, Explained]
  const { verb, detail, clause, unit } = node
  if (verb === 'steps' && detail.whole) {
    const count = (value: Decimal) =>
      trusted(read(varied, first, value))
        .minus(read(varied, above, value))
        .div(read(varied, each, value))
    return stairs(count, '≥', 0, (n) => `${node.words || '档数'}满 ${n} 档`, clause ?? each.clause)
  }
  if (verb !== 'round' || isMoney(unit) || detail.places !== 0) return undefined
  const count = (value: Decimal) => read(varied, first, value)
  const up = detail.mode === 'up'
  const half = detail.mode === 'half-up'
  const words = (n: number) => `${node.words || '取整以后'}到 ${up ? n + 1 : n} ${unit}`
  return stairs(count, up ? '>' : '≥', half ? -0.5 : 0, words, clause)
}

function stairs(
  count: (value: Decimal) => Decimal,
  sign: Sign,
  shift: number,
  words: (n: number) => string,
  clause: Clause | undefined,
): Stairs {
  return {
    count: (value) => trusted(count(value)).minus(shift),
    first: sign === '>' ? 0 : 1,
    gauge: (n) => ({
      kind: 'step',
      beyond: (value) => trusted(count(value)).minus(new Decimal(n).plus(shift)),
      sign,
      words: (begins) => (begins ? words(n) : `不再是“${words(n)}”`),
      clause,
    }),
  }
}

/** A quotient by zero has no digits to settle. */
const trusted = (value: Decimal): Decimal => (value.isFinite() ? settle(value) : value)
const read = (varied: Varied, node: Explained, value: Decimal): Decimal =>
  varied.read(node, value) as Decimal

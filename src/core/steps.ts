import type { Clause, Explained, Truth } from './explained.ts'
import { formulaText } from './steps-formula.ts'
import { isMoney } from './units.ts'
import { amountParts, conditionText, figureOf, valueText } from './words.ts'

/** One line of the explanation: a named value, how it was made, its clause, and the named values it was made from. */
export interface Step {
  readonly words: string
  /** The value for a column of figures, money with its two decimals; `unit` stands beside it. */
  readonly figure: string
  readonly unit: string
  /** The value in a sentence, with its unit. */
  readonly value: string
  /** How it was made, with the figures put in; empty for a value typed in or fixed by the clause. */
  readonly formula: string
  readonly origin: 'given' | 'fixed' | 'made'
  readonly clause: Clause | undefined
  readonly from: readonly Step[]
}

/**
 * The figure of a line: as paid where `rounded` (the contract's text of it) is given, and whether that
 * cuts something off the exact value.
 */
export function exactFigure(step: Step, rounded?: string): { figure: string; cut: boolean } {
  const figure =
    rounded !== undefined && isMoney(step.unit)
      ? amountParts(rounded, step.unit).figure
      : step.figure
  return { figure, cut: bare(figure) !== bare(step.figure) }
}
/** Without the zeros that only fill up the decimals. */
const bare = (text: string) => text.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '')

/**
 * The explanations of values down to the inputs. A value without words is shown inside the formula of
 * the one above. Each value is explained once; where it is used again, the formula only names it.
 */
export function stepsOf(nodes: readonly Explained[]): Step[] {
  const explained = new Set<Explained>(nodes)
  const step = (node: Explained): Step => {
    const parts = named(taken(node)).filter((part) => !explained.has(part))
    for (const part of parts) explained.add(part)
    return {
      words: node.unit === '是否' ? conditionText(node as Truth) : node.words,
      ...figureOf(node),
      value: valueText(node),
      formula: formulaText(node),
      origin: node.verb === 'given' || node.verb === 'fixed' ? node.verb : 'made',
      clause: node.clause,
      from: parts.map(step),
    }
  }
  return nodes.map(step)
}

/** The operands that this value really came from: of alternatives, the one taken. */
function taken({ verb, from, detail }: Explained): readonly Explained[] {
  const [first] = from as [Explained]
  if (verb === 'choose') return [first, from[first.value ? 1 : 2] as Explained]
  if (verb === 'pick')
    return [first, from[1 + (detail.options ?? []).indexOf(first.value as string)] as Explained]
  if (verb === 'part')
    return [first.from[0] as Explained, first.from[1 + (detail.index ?? 0)] as Explained]
  return from
}

/** The nearest named values below, each once. */
function named(nodes: readonly Explained[]): Explained[] {
  const found = nodes.flatMap((node) => (isStep(node) ? [node] : named(taken(node))))
  return [...new Set(found)]
}

const isStep = (node: Explained): boolean =>
  (node.words !== '' && node.verb !== 'fixed') || node.unit === '是否'

import type { Explained, Truth } from './explained.ts'
import { conditionText, valueText } from './words.ts'

/* How a value was made, as a formula for reading. */

/** How a value was made, with the figures put in; empty for one that was not. */
export function formulaText(node: Explained): string {
  return node.operation?.say(node, operand) ?? ''
}

/** An operand inside a formula: by value with its name before it, or its own formula in brackets. */
function operand(node: Explained): string {
  if (node.unit === '是否') return conditionText(node as Truth)
  if (node.words) return `${node.words} ${valueText(node)}`
  return node.verb === 'fixed' ? valueText(node) : `(${formulaText(node)})`
}

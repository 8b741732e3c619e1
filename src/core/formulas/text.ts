/* Formulas as texts. */

/** A text inside a formula. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`
}

/** A formula to stand beside a sign: in brackets, unless it is one figure, name or function. */
export function bracketed(formula: string): string {
  return hasSign(formula) ? `(${formula})` : formula
}

/** Whether a sign stands outside all brackets and quotes. */
function hasSign(formula: string): boolean {
  let depth = 0
  let inQuotes = false
  for (const letter of formula) {
    if (letter === '"') inQuotes = !inQuotes
    else if (inQuotes) continue
    else if ('(【{'.includes(letter)) depth += 1
    else if (')】}'.includes(letter)) depth -= 1
    else if (depth === 0 && '+-*/<>='.includes(letter)) return true
  }
  return false
}

import type { CatalogueRule, Kind } from '../../core/index.ts'

/** What puts money into a reader's hand comes before what he must do or may look up. */
const MONEY: readonly Kind[] = ['entitlement', 'saving', 'deduction', 'discretionary']

/**
 * A document's rules in the order in which they speak for it, where all that was asked for is the document
 * (its number, its city): money first, then those whose everyday words most stand in the others too.
 */
export function ranked(rules: readonly CatalogueRule[]): CatalogueRule[] {
  const worth = (rule: CatalogueRule) =>
    (MONEY.includes(rule.kind) ? 1000 : 0) + sharedWords(rule, rules)
  return [...rules].sort((a, b) => worth(b) - worth(a))
}

/** How often the everyday words of a rule stand in the titles and words of the others. */
function sharedWords(rule: CatalogueRule, rules: readonly CatalogueRule[]): number {
  const others = rules
    .filter((other) => other !== rule)
    .map(({ title, keywords }) => [title, ...keywords].join(' '))
  return rule.keywords.reduce(
    (sum, word) => sum + others.filter((text) => text.includes(word)).length,
    0,
  )
}

import type { Clause } from '../core/index.ts'

/** A clause as JSON publishes it, with the number of its document where that is not the rule's own. */
export function publishedClause({ document, ...clause }: Clause) {
  return { ...clause, ...(document && { number: document.number }) }
}

import type { CatalogueRule } from '../core/index.ts'
import { periodOf, readingsOf } from '../core/rule.ts'
import { rules } from './index.ts'

/** A rule in a list of all: what it is called, what it gives, and what a program needs to ask it. */
export function catalogueEntry(rule: CatalogueRule) {
  const { id, title, summary, keywords, audience, occasions, kind, unit, document } = rule
  const { from, to } = periodOf(rule)
  return {
    ...{ id, title, summary, keywords, audience, occasions, kind, unit },
    /** The document's number. */
    document: document.number,
    /** The document's name in addresses, by which its procedure is asked for. */
    documentSlug: document.slug,
    from,
    to,
    /** The keys of its inputs, and the options of each reading with the default first. */
    inputs: Object.keys(rule.inputs),
    readings: Object.fromEntries(
      readingsOf(rule).map(([name, { options }]) => [name, Object.keys(options)]),
    ),
  }
}

/** Every rule in the order of the site. */
export const catalogueJson = () => rules.map(catalogueEntry)

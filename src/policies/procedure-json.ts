import type { CatalogueRule } from '../core/index.ts'
import { rowOf } from '../core/procedure-step.ts'
import { figuresByKeeper } from '../core/procedure-view.ts'
import { datesJson } from './dates-json.ts'
import { datesOf, procedureOf, rulesUnder } from './index.ts'

/**
 * How one gets what a document's rules compute: steps, papers, each rule's row by its name, who keeps
 * which input's figure, and the dates. Undefined where nothing is known of the document.
 * @param slug the document's name in addresses
 */
export function procedureJson(slug: string) {
  const procedure = procedureOf(slug)
  if (!procedure) return undefined
  const document = procedure.document
  const own = rulesUnder(document)
  const keepers = Object.fromEntries(
    [...figuresByKeeper(own)].map(([office, figures]) => [
      office,
      [...new Set(figures.map(({ key }) => key))],
    ]),
  )
  const dates = datesJson(datesOf(document.slug))
  return { ...procedure, document: document.number, keepers, dates }
}

/** The same for one rule: its own row instead of those of all rules. Null where nothing is known. */
export function procedureOfRule(rule: CatalogueRule) {
  const procedure = procedureOf(rule.document.slug)
  if (!procedure) return null
  const { document, rules, ...rest } = procedure
  return { document: document.number, ...rest, rule: rowOf({ rules }, rule) }
}

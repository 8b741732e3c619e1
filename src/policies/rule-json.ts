import type { CatalogueRule } from '../core/index.ts'
import { cautionsFrom, periodOf, readingsOf } from '../core/rule.ts'
import { inputsSchema } from '../core/schema.ts'
import { procedureOfRule } from './procedure-json.ts'
import { publishedClause } from './published-clause.ts'

/** One rule: its inputs as JSON Schema, readings, kind, validity, source, procedure and worked examples. */
export function ruleJson(rule: CatalogueRule) {
  const { id, title, summary, kind, unit, office, clauses, document } = rule
  const { number, issuer, issued, bulletin } = document
  const { from, to } = periodOf(rule)
  return {
    ...{ id, title, summary, kind, unit },
    inputs: inputsSchema(rule),
    readings: Object.fromEntries(readingsOf(rule)),
    validity: { from, to },
    source: {
      title: document.title,
      number,
      issuer,
      issued,
      bulletin,
      clauses: clauses.map(publishedClause),
    },
    office,
    conditions: rule.conditions ?? [],
    cautions: cautionsFrom(rule, document),
    procedure: procedureOfRule(rule),
    examples: rule.examples,
  }
}

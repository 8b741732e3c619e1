import type { CatalogueRule } from '../../../../core/index.ts'
import { inputsSchema } from '../../../../core/schema.ts'
import { periodOf, readingsOf } from '../../../../core/rule.ts'
import { procedureOf } from '../../../../policies/index.ts'
import { rowOf } from '../../../../core/procedure-step.ts'
import { rulePath } from '../../../../layouts/paths.ts'
import { ruleRoutes } from '../../../../layouts/rule-routes.ts'

export const getStaticPaths = ruleRoutes

/** One rule: its inputs as JSON Schema, readings, kind, validity, source, procedure and worked examples. */
export function GET({ props: { rule } }: { props: { rule: CatalogueRule } }): Response {
  const {
    id,
    title,
    summary,
    kind,
    unit,
    office,
    clauses,
    conditions = [],
    cautions = [],
    examples,
    document,
  } = rule
  const { number, issuer, issued, bulletin } = document
  const { from, to } = periodOf(rule)
  const procedure = procedureOf(document.slug)
  const printed = clauses.map(({ document: other, ...clause }) => ({
    ...clause,
    ...(other && { number: other.number }),
  }))
  return new Response(
    JSON.stringify({
      id,
      title,
      summary,
      kind,
      unit,
      page: rulePath(rule),
      inputs: inputsSchema(rule),
      readings: Object.fromEntries(readingsOf(rule)),
      validity: { from, to },
      source: { title: document.title, number, issuer, issued, bulletin, clauses: printed },
      office,
      conditions,
      cautions: [...cautions, ...(document.cautions ?? [])],
      // The rule's own row instead of those of all rules.
      procedure: procedure
        ? {
            ...procedure,
            document: procedure.document.number,
            rules: undefined,
            rule: rowOf(procedure, rule),
          }
        : null,
      examples,
    }),
  )
}

import type { CatalogueRule } from '../../../../core/index.ts'
import { inputsSchema } from '../../../../core/schema.ts'
import { periodOf, readingsOf } from '../../../../core/rule.ts'
import { rulePath } from '../../../../layouts/paths.ts'
import { ruleRoutes } from '../../../../layouts/rule-routes.ts'

export const getStaticPaths = ruleRoutes

/** One rule with its inputs as JSON Schema, readings, kind, validity, source and worked examples. */
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
      examples,
    }),
  )
}

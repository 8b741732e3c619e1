import type { AnyRule } from '../../../../core/index.ts'
import { inputsSchema } from '../../../../core/schema.ts'
import { readingsOf } from '../../../../core/rule.ts'
import { base } from '../../../../layouts/paths.ts'
import { rules } from '../../../../policies/index.ts'

export function getStaticPaths() {
  return rules.map((rule) => {
    const [policy, name] = rule.id.split('/')
    return { params: { policy, rule: name }, props: { rule } }
  })
}

/** One rule with its inputs as JSON Schema, readings, kind, validity, source and worked examples. */
export function GET({ props: { rule } }: { props: { rule: AnyRule } }): Response {
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
  const { number, issuer, issued, from, to, bulletin } = document
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
      page: `${base}${id}/`,
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

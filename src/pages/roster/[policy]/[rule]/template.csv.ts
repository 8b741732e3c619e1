import type { AnyRule } from '../../../../core/index.ts'
import { ruleRoutes } from '../../../../layouts/rule-routes.ts'
import { templateCsv } from '../../../../roster/template-file.ts'

export const getStaticPaths = ruleRoutes

/** An empty roster of one rule, with an example. */
export function GET({ props: { rule } }: { props: { rule: AnyRule } }): Response {
  return new Response(templateCsv(rule))
}

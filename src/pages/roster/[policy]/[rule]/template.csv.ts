import type { CatalogueRule } from '../../../../core/index.ts'
import { ruleRoutes } from '../../../../layouts/rule-routes.ts'
import { templateCsv } from '../../../../roster/template-file.ts'

export const getStaticPaths = ruleRoutes

/** An empty roster of one rule, with an example. */
export function GET({ props: { rule } }: { props: { rule: CatalogueRule } }): Response {
  return new Response(templateCsv(rule))
}

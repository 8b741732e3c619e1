import type { CatalogueRule } from '../../../../core/index.ts'
import { rulePath } from '../../../../layouts/paths.ts'
import { ruleRoutes } from '../../../../layouts/rule-routes.ts'
import { ruleJson } from '../../../../policies/rule-json.ts'

export const getStaticPaths = ruleRoutes

/** One rule with its address. */
export function GET({ props: { rule } }: { props: { rule: CatalogueRule } }): Response {
  return new Response(JSON.stringify({ page: rulePath(rule), ...ruleJson(rule) }))
}

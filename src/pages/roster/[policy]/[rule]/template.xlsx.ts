import type { CatalogueRule } from '../../../../core/index.ts'
import { ruleRoutes } from '../../../../layouts/rule-routes.ts'
import { templateXlsx } from '../../../../roster/template-file.ts'

export const getStaticPaths = ruleRoutes

/** An empty roster of one rule as a workbook, with an example and what may be filled in. */
export async function GET({
  props: { rule },
}: {
  props: { rule: CatalogueRule }
}): Promise<Response> {
  return new Response(await templateXlsx(rule))
}

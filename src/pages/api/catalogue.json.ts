import { rulePath, ruleJsonPath } from '../../layouts/paths.ts'
import { catalogueEntry } from '../../policies/catalogue-json.ts'
import { rules } from '../../policies/index.ts'

/** Every rule with its address, for other sites. */
export function GET(): Response {
  const catalogue = rules.map((rule) => ({
    ...catalogueEntry(rule),
    page: rulePath(rule),
    json: ruleJsonPath(rule),
  }))
  return new Response(JSON.stringify(catalogue))
}

import type { CatalogueRule } from '../core/index.ts'
import { rules } from '../policies/index.ts'

/** One page a rule, for every route that ends in `[policy]/[rule]`. */
export const ruleRoutes = (): {
  params: { policy: string | undefined; rule: string | undefined }
  props: { rule: CatalogueRule }
}[] =>
  rules.map((rule) => {
    const [policy, name] = rule.id.split('/')
    return { params: { policy, rule: name }, props: { rule } }
  })

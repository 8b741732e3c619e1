/* The library: every rule of the catalogue behind a few functions. `npm run package` makes it a package. */
import type { Outcome } from '../core/evaluate.ts'
import { rules, ruleOf as theRule } from '../policies/index.ts'
import { ruleJson } from '../policies/rule-json.ts'
import type { CalculationRequest, Explained } from './calculator.ts'
import { calculatorOf } from './calculator.ts'

export { calculatorOf } from './calculator.ts'
export type { CalculationRequest, Calculator, Explained } from './calculator.ts'
export type * from '../core/explanation.ts'
export type { Outcome } from '../core/evaluate.ts'
export type { AnyRule, Kind, Problem } from '../core/rule.ts'
export type { JsonSchema } from '../core/schema.ts'
export type { Validity } from '../core/validity.ts'
export { catalogueJson as catalogue } from '../policies/catalogue-json.ts'
export { AS_OF as asOf } from '../policies/index.ts'
export { procedureJson as procedureOf } from '../policies/procedure-json.ts'
export {
  inputsSchemaOf as inputsSchema,
  schemaDocument as schemas,
} from '../policies/schemas-json.ts'

const calculator = calculatorOf(rules)

/** The outcome of a request of any rule. Never throws: what is wrong stands in `problems`. */
export function evaluate(request: CalculationRequest): Outcome {
  return calculator.evaluate(request)
}

/** The outcome with every step, its clause and the other readings. Never throws either. */
export function explain(request: CalculationRequest): Explained {
  return calculator.explain(request)
}

/** What is published of a rule, its inputs, source, procedure and worked examples too; undefined where no rule has this id. */
export function ruleOf(id: string) {
  const rule = theRule(id)
  return rule && ruleJson(rule)
}

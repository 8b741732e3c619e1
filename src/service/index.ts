/* The library: every rule of the catalogue behind a few functions. `npm run package` makes it a package. */
import type { Outcome } from '../core/evaluate.ts'
import type { JsonSchema } from '../core/schema.ts'
import { inputsSchema as schemaOf } from '../core/schema.ts'
import { rules, ruleOf as theRule } from '../policies/index.ts'
import { ruleJson } from '../policies/rule-json.ts'
import { schemasJson } from '../policies/schemas-json.ts'
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
export { procedureJson as procedureOf } from '../policies/procedure-json.ts'

const calculator = calculatorOf(rules)

/** The outcome of a request of any rule. Never throws: what is wrong stands in `problems`. */
export function evaluate(request: CalculationRequest): Outcome {
  return calculator.evaluate(request)
}

/** The outcome with every step, its clause and the other readings. Never throws either. */
export function explain(request: CalculationRequest): Explained {
  return calculator.explain(request)
}

/** The inputs of a rule as JSON Schema (draft 2020-12); undefined where no rule has this id. */
export function inputsSchema(id: string): JsonSchema | undefined {
  const rule = theRule(id)
  return rule && schemaOf(rule)
}

/** The JSON Schemas of requests, outcomes and explanations, under `$defs`: `schemas().$defs.Outcome`. */
export const schemas = () => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $defs: schemasJson('#/$defs/'),
})

/** What is published of a rule, its inputs, source, procedure and worked examples too; undefined where no rule has this id. */
export function ruleOf(id: string) {
  const rule = theRule(id)
  return rule && ruleJson(rule)
}

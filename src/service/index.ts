/* The library: every rule of the catalogue behind a few functions. `npm run package` makes it a package. */
import { rules } from '../policies/index.ts'
import type { Calculator } from './calculator.ts'
import { calculatorOf } from './calculator.ts'

export { calculatorOf } from './calculator.ts'
export type { CalculationRequest, Calculator, Explained } from './calculator.ts'
export type { ClauseJson, Explanation, ReadingJson, StepJson } from './explanation.ts'
export type { Outcome } from '../core/evaluate.ts'
export { inputsSchema } from '../core/schema.ts'
export { catalogueJson as catalogue } from '../policies/catalogue-json.ts'
export { procedureJson as procedureOf } from '../policies/procedure-json.ts'

/** The outcome of a request of any rule, and the same explained. */
export const { evaluate, explain }: Calculator = calculatorOf(rules)

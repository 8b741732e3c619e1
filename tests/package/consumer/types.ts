import { catalogue, evaluate, explain, inputsSchema, procedureOf, ruleOf } from 'huisuan'
import type { CalculationRequest, Calculator, Explanation, Outcome, StepJson } from 'huisuan'
import { calculatorOf } from 'huisuan/calculator'
import exportBreakthrough from 'huisuan/rules/foreign-trade/export-breakthrough'
import landless from 'huisuan/rules/landless-pension/subsidy'

/* What the types allow, and what they do not. */

const calculator: Calculator = calculatorOf([exportBreakthrough, landless], () => '2023-06-30')
const id: string = exportBreakthrough.id

/** A day that may be left out is passed on as it is. */
export function total(inputs: { firstYearExports: string }, on?: string): string | null {
  const request: CalculationRequest = { rule: id, on, inputs }
  return calculator.evaluate(request).total
}

/** Every word of the steps. */
export function words(explanation: Explanation | null): readonly string[] {
  const all = (steps: readonly StepJson[]): string[] =>
    steps.flatMap((step) => [step.words, ...all(step.from)])
  return all(explanation?.steps ?? [])
}

export const asked: Outcome = explain({ rule: id, inputs: {} }).outcome
export const titles: string[] = catalogue().map(({ title }) => title)
export const steps: string[] | undefined = procedureOf('elevator')?.steps.map(({ title }) => title)
export const schema: object | undefined = inputsSchema(id)
export const sums: string[] | undefined = ruleOf(id)?.examples.map(({ working }) => working)

// @ts-expect-error A request names its rule.
evaluate({ inputs: {} })
// @ts-expect-error A day is a text.
evaluate({ rule: id, on: new Date(), inputs: {} })
// @ts-expect-error A wrong request has no total.
export const sure: string = asked.total
// @ts-expect-error An outcome is not written to.
asked.cautions.push('')
// @ts-expect-error Nobody knows whether there is a procedure.
export const certain = procedureOf('elevator').steps
// @ts-expect-error A rule’s procedure has the row of that rule alone.
export const others = ruleOf(id)?.procedure?.rules
// @ts-expect-error What rules share is not public.
export const shared = () => import('huisuan/rules/landless-pension/land-loss')
// @ts-expect-error A calculator is made of rules.
calculatorOf(['foreign-trade/export-breakthrough'])

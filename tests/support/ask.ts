import type { Outcome } from '../../src/core/evaluate.ts'
import { evaluate } from '../../src/core/evaluate.ts'
import type { CatalogueRule } from '../../src/core/rule.ts'
import { ruleOf } from '../../src/policies/index.ts'

/** The rule of an id that must exist. */
export function theRule(id: string): CatalogueRule {
  const rule = ruleOf(id)
  if (!rule) throw new Error(`no rule ${id}`)
  return rule
}

/** The outcome of a request, on a day after every document's start unless said otherwise. */
export function ask(
  id: string,
  inputs: unknown,
  { on = '2022-06-30', readings }: { on?: string; readings?: unknown } = {},
): Outcome {
  return evaluate(theRule(id), { on, readings, inputs })
}

/** The fields at fault. */
export function faultsOf(outcome: Outcome): string[] {
  return outcome.problems.map(({ field }) => field)
}

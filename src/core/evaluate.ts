import type { Alternative } from './combinations.ts'
import { alternativesOf, alternativeUnder } from './combinations.ts'
import type { Outcome } from './outcome.ts'
import { invalid, outcomeOf } from './outcome.ts'
import type { DocumentFacts, Period } from './policy.ts'
import type { Read, Request } from './requests.ts'
import { readRequest } from './requests.ts'
import type { Result } from './result.ts'
import type { AnyRule } from './rule.ts'
import { periodOf } from './rule.ts'
import { validityOn } from './validity.ts'

export type { Alternative } from './combinations.ts'
export type { Outcome } from './outcome.ts'
export { invalid } from './outcome.ts'
export { outcomeText } from './outcome-text.ts'
export type { Request, Values } from './requests.ts'

/** An outcome with what it was made of: the explained result, and the result under every combination of readings. */
export interface Calculation extends Pick<Read, 'on' | 'inputs'> {
  readonly outcome: Outcome
  /** The document that governs these inputs. */
  readonly document: DocumentFacts
  /** When that holds for them. */
  readonly period: Period
  readonly result: Result | null
  readonly alternatives: readonly Alternative[]
}

/** The outcome of a request: the one function behind screen, link, roster, command line and JSON. Never throws on any input. */
export function evaluate(rule: AnyRule, request: Request): Outcome {
  return calculate(rule, request).outcome
}

/** The outcome and its explanation. */
export function calculate(rule: AnyRule, request: Request): Calculation {
  const { on, readings, inputs, problems } = readRequest(rule, request)
  if (problems.length) return refusedCalculation(rule, { on, inputs, problems })
  const governing: DocumentFacts | undefined = rule.governing?.(inputs)
  const document = governing ?? rule.document
  const period = governing ?? periodOf(rule)
  const alternatives = alternativesOf(rule, inputs)
  const chosen = alternativeUnder(alternatives, readings) as Alternative
  const outcome = outcomeOf(rule, validityOn(period, on), document, chosen, alternatives)
  return { outcome, on, inputs, document, period, result: chosen.result, alternatives }
}

/** What comes of a request that is wrong. */
export function refusedCalculation(
  rule: AnyRule,
  { on, inputs, problems }: Pick<Read, 'on' | 'inputs' | 'problems'>,
): Calculation {
  const outcome = invalid(rule.id, problems, rule)
  const [document, period] = [rule.document, periodOf(rule)]
  return { outcome, on, inputs, document, period, result: null, alternatives: [] }
}

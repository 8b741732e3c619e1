import type { IsoDate } from '../core/dates.ts'
import { dayInChina } from '../core/dates.ts'
import type { Outcome } from '../core/evaluate.ts'
import { respond } from '../core/respond.ts'
import type { AnyRule } from '../core/rule.ts'
export type { Outcome } from '../core/evaluate.ts'
export type { Explanation } from '../core/explanation.ts'
import type { Explanation } from '../core/explanation.ts'
import { explanationOf } from '../core/explanation.ts'

/** What is asked: a rule by its id and its inputs by key. */
export interface CalculationRequest {
  readonly rule: string
  /** The day of calculation, ISO `YYYY-MM-DD`; today in China where left out. */
  readonly on?: string | undefined
  /** The option of each reading by its name; the default where left out. */
  readonly readings?: Readonly<Record<string, string>> | undefined
  /** Numbers as exact texts (`"8000000.50"`) or JSON numbers, days as texts, lists as arrays. */
  readonly inputs: Readonly<Record<string, unknown>>
}

/** An outcome with how it came about; null where the request is wrong. */
export interface Explained {
  readonly outcome: Outcome
  readonly explanation: Explanation | null
}

/** Answers requests of some rules. Neither function throws on any JSON value: what is wrong stands in the outcome's `problems`. */
export interface Calculator {
  /** The outcome of a request. */
  evaluate(request: CalculationRequest): Outcome
  /** The same with every step, its clause and the other readings. */
  explain(request: CalculationRequest): Explained
}

/**
 * A calculator of these rules and no others: a bundler leaves out what is not given to it.
 * @param today tells the day of calculation where a request names none
 */
export function calculatorOf(
  rules: readonly AnyRule[],
  today: () => IsoDate = () => dayInChina(new Date()),
): Calculator {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const answer = (request: unknown) => respond(request, today(), (id) => byId.get(id))
  return {
    evaluate: (request) => answer(request).outcome,
    explain(request) {
      const { outcome, computed } = answer(request)
      return { outcome, explanation: computed ? explanationOf(computed) : null }
    },
  }
}

import type { IsoDate } from './dates.ts'
import type { Calculation } from './evaluate.ts'
import { calculate } from './evaluate.ts'
import type { Outcome } from './outcome.ts'
import { invalid } from './outcome.ts'
import { isObject } from './objects.ts'
import type { Result } from './result.ts'
import type { AnyRule, Problem } from './rule.ts'

/** A request that was computed, with what its explanation needs. */
export interface Computed<R extends AnyRule = AnyRule> extends Calculation {
  readonly rule: R
  readonly result: Result
}

/** What a request came to. */
export interface Answer<R extends AnyRule = AnyRule> {
  readonly outcome: Outcome
  /** Left out where the request is wrong. */
  readonly computed?: Computed<R>
}

/** The rule of an id, or undefined. */
export type RuleOf<R extends AnyRule = AnyRule> = (id: string) => R | undefined

/**
 * The answer to a request of the contract: the rule is looked up and calculated, and what is wrong around
 * it is added, all problems at once, so that a request can be corrected in one go. Never throws on any
 * JSON value.
 * @param today the day of calculation where the request names none
 */
export function respond<R extends AnyRule>(
  raw: unknown,
  today: IsoDate,
  ruleOf: RuleOf<R>,
): Answer<R> {
  if (!isObject(raw))
    return refuse(null, [
      { field: 'rule', message: '请求要是一个 JSON 对象，里面写 rule 和 inputs。' },
    ])
  const { rule: id, on = today, readings, inputs, ...others } = raw
  const unknown = Object.keys(others).map((field) => ({
    field,
    message: '请求里没有这一项。只能写 rule、on、readings、inputs；所填的内容写在 inputs 里。',
  }))
  const rule = typeof id === 'string' ? ruleOf(id) : undefined
  if (!rule) return refuse(typeof id === 'string' ? id : null, [unknownRule(id), ...unknown])

  // Core refuses a day that is not text, whatever it is.
  const calculation = calculate(rule, { on: on as string, readings, inputs })
  const { outcome, result } = calculation
  if (unknown.length) return refuse(rule.id, [...unknown, ...outcome.problems], rule)
  return result ? { outcome, computed: { ...calculation, rule, result } } : { outcome }
}

/** The answer to a wrong request. */
export function refuse(
  id: string | null,
  problems: readonly Problem[],
  rule?: AnyRule,
): Pick<Answer, 'outcome'> {
  return { outcome: invalid(id, problems, rule) }
}

function unknownRule(id: unknown): Problem {
  const message =
    id === undefined || id === ''
      ? '没有写要算哪项措施。'
      : '没有这项措施。编号要和目录里的一样，如 foreign-trade/export-breakthrough。'
  return { field: 'rule', message }
}

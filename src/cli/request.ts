import type { IsoDate } from '../core/dates.ts'
import type { Calculation, Outcome, Request } from '../core/evaluate.ts'
import { calculate, invalid } from '../core/evaluate.ts'
import { fromPairs } from '../core/link.ts'
import type { Result } from '../core/result.ts'
import type { AnyRule, Problem } from '../core/rule.ts'
import { ruleOf } from '../policies/index.ts'
import type { Arguments } from './arguments.ts'

/** A request that was computed, with what its explanation needs. */
export interface Computed extends Calculation {
  readonly rule: AnyRule
  readonly result: Result
}

/** What a request came to. */
export interface Answer {
  readonly outcome: Outcome
  /** Left out where the request is wrong. */
  readonly computed?: Computed
}

/** The outcome of a request of the contract. Never throws on any JSON value. */
export function answer(raw: unknown, today: IsoDate): Outcome {
  return respond(raw, today).outcome
}

/**
 * Looks the rule up, has core calculate it, and adds what is wrong around it: all problems at once, so
 * that a request can be corrected in one go.
 */
export function respond(raw: unknown, today: IsoDate): Answer {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return refuse(null, [
      { field: 'rule', message: '请求要是一个 JSON 对象，里面写 rule 和 inputs。' },
    ])
  const { rule: id, on = today, readings, inputs, ...others } = raw as Record<string, unknown>
  const unknown = Object.keys(others).map((field) => ({
    field,
    message: '请求里没有这一项。只能写 rule、on、readings、inputs；所填的内容写在 inputs 里。',
  }))
  const rule = typeof id === 'string' ? ruleOf(id) : undefined
  if (!rule) return refuse(typeof id === 'string' ? id : null, [unknownRule(id), ...unknown])

  // Core refuses a day that is not text, whatever it is.
  const request: Request = { on: on as string, readings, inputs }
  const calculation = calculate(rule, request)
  const { outcome, result } = calculation
  if (unknown.length) return refuse(rule.id, [...unknown, ...outcome.problems], rule)
  return result ? { outcome, computed: { ...calculation, rule, result } } : { outcome }
}

/** The request that a command line makes. */
function fromArguments({ rule: id = '', pairs }: Arguments): unknown {
  const rule = ruleOf(id)
  return rule ? { rule: id, ...fromPairs(rule, pairs) } : { rule: id }
}

/** What a command line comes to that asks one thing: how it was misused comes before what it asks. */
export function respondTo(args: Arguments, today: IsoDate): Answer {
  const { rule, problems } = args
  return problems.length
    ? refuse(rule ?? null, problems, ruleOf(rule ?? ''))
    : respond(fromArguments(args), today)
}

/** The answer to a wrong request. */
export function refuse(id: string | null, problems: readonly Problem[], rule?: AnyRule): Answer {
  return { outcome: invalid(id, problems, rule) }
}

function unknownRule(id: unknown): Problem {
  const message =
    id === undefined || id === ''
      ? '没有写要算哪项措施。'
      : '没有这项措施。编号如 foreign-trade/export-breakthrough，estimate --list 列出全部。'
  return { field: 'rule', message }
}

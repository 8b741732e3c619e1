import type { IsoDate } from './dates.ts'
import type { Field } from './fields.ts'
import type { JsonRequest } from './link.ts'
import type { Answer, RuleOf } from './respond.ts'
import { refuse, respond } from './respond.ts'
import type { AnyRule } from './rule.ts'

/* A request whose numbers have been through floats before anybody could see them, as in a tool's arguments. */

/** Above it a float no longer keeps the four decimals of money. */
const LARGEST = 1e11

/**
 * The answer to a request of the contract, as `respond` gives it; but numbers above 10¹¹ are refused,
 * among all other problems, and have to come as text.
 */
export function respondToFloats<R extends AnyRule>(
  request: JsonRequest,
  today: IsoDate,
  ruleOf: RuleOf<R>,
): Answer<R> {
  const answer = respond(request, today, ruleOf)
  const rule = ruleOf(request.rule)
  const { problems } = answer.outcome
  const named = new Set(problems.map(({ field }) => field))
  const long = Object.entries<Field>(rule?.inputs ?? {})
    .filter(([key]) => !named.has(key) && isLong(request.inputs[key]))
    .map(([field, { label }]) => ({ field, message: `“${label}”${TOO_LONG}` }))
  return long.length ? refuse(request.rule, [...problems, ...long], rule) : answer
}

const TOO_LONG = '大于 1000亿，写成 JSON 的数字可能已经丢了小数。请写成文本，如 "100000000000.50"。'

/** Whether a value is such a number, or a list that has one. */
const isLong = (value: unknown): boolean =>
  [value].flat().some((one) => typeof one === 'number' && Math.abs(one) > LARGEST)

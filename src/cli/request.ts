import type { IsoDate } from '../core/dates.ts'
import { fromPairs } from '../core/link.ts'
import type { Answer } from '../core/respond.ts'
import { refuse, respond } from '../core/respond.ts'
import { ruleOf } from '../policies/index.ts'
import type { Arguments } from './arguments.ts'

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
    : respond(fromArguments(args), today, ruleOf)
}

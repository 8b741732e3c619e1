import type { DatesFrom, FollowingDate } from '../core/index.ts'
import { readingsOf } from '../core/rule.ts'
import { ruleOf } from './index.ts'
import { publishedClause } from './published-clause.ts'

/** The events of a document and how the dates that follow are defined, as JSON publishes them. */
export function datesJson(events: readonly DatesFrom[]) {
  return events.map(({ id, title, dates }) => ({ id, title, dates: dates.map(definition) }))
}

/** A date with its readings and clauses, and with the rule to ask where the catalogue has it. */
function definition({ rule, inputs, given, line, ...rest }: FollowingDate) {
  const asked = { rule: rule.id, inputs, ...(given && { given }), ...(line && { line }) }
  return {
    ...rest,
    ...(ruleOf(rule.id) === rule && asked),
    readings: Object.fromEntries(readingsOf(rule)),
    clauses: rule.clauses.map(publishedClause),
    cautions: rule.cautions ?? [],
  }
}

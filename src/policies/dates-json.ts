import type { DatesFrom, FollowingDate } from '../core/index.ts'
import { readingsOf } from '../core/rule.ts'
import { ruleOf } from './index.ts'

/** The events of a document and how the dates that follow are defined, as JSON publishes them. */
export function datesJson(events: readonly DatesFrom[]) {
  return events.map(({ id, title, dates }) => ({ id, title, dates: dates.map(definition) }))
}

/** A date with its readings and clauses, and with the rule to ask where the catalogue has it. */
function definition({ id, title, step, office, rule, inputs, given, line }: FollowingDate) {
  const asked = ruleOf(rule.id) === rule ? { rule: rule.id, inputs, given, line } : {}
  const readings = Object.fromEntries(readingsOf(rule))
  const clauses = rule.clauses.map(({ at, says, outside }) => ({ at, says, outside }))
  return { id, title, step, office, ...asked, readings, clauses, cautions: rule.cautions ?? [] }
}

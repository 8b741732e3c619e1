import { calculate } from '../../src/core/evaluate.ts'
import { entriesOf } from '../../src/papers/calendar/index.ts'
import { theRule } from './ask.ts'

/** The entries that a rule's calculation on a day gives. */
export function entriesFor(id: string, inputs: object, on = '2022-06-30', readings = {}) {
  const rule = theRule(id)
  return entriesOf(rule, calculate(rule, { on, inputs, readings }))
}

import type { IsoDate } from '../core/dates.ts'
import { Refusal } from '../core/field.ts'
import { readDay } from '../core/read-date.ts'
import type { Problem } from '../core/rule.ts'
import { periodOf } from '../core/rule.ts'
import { validityOn } from '../core/validity.ts'
import { procedureOf, ruleOf } from '../policies/index.ts'
import type { Arguments } from './arguments.ts'
import { procedureText } from './procedure-text.ts'
import type { Computed } from './request.ts'

/* `--how`: how one gets what a rule computes, with the amount or without one. */

/** Whether a sound command line asks only how: no input is given that an amount could come of. */
export function asksOnlyHow({ rule = '', pairs, flags, problems }: Arguments): boolean {
  const asked = flags.has('--how') && !problems.length && ruleOf(rule) !== undefined
  return asked && pairs.every(([key]) => key === 'on')
}

/** The procedure alone, on the day asked for or today; a day that cannot be read is the only problem. */
export function tellHow(
  { rule: id = '', pairs: [day] }: Arguments,
  today: IsoDate,
): { text: string; problems: readonly Problem[] } {
  const rule = ruleOf(id)
  const on = readDay('按哪天算', day ? day[1] : today)
  if (on instanceof Refusal) return { text: '', problems: [{ field: 'on', message: on.message }] }
  if (!rule) throw new Error(`No rule ${id}`)
  const { status } = validityOn(periodOf(rule), on)
  return { text: procedureText(procedureOf(rule.document.slug), rule, status), problems: [] }
}

/** The procedure under the explanation of an amount. */
export function procedureAfter({ rule: { id }, period, on }: Computed): string {
  const rule = ruleOf(id)
  if (!rule) throw new Error(`No rule ${id}`)
  const { status } = validityOn(period, on)
  return `\n${procedureText(procedureOf(rule.document.slug), rule, status)}`
}

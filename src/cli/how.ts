import type { IsoDate } from '../core/dates.ts'
import { Refusal } from '../core/field.ts'
import { readDay } from '../core/read-date.ts'
import type { Problem } from '../core/rule.ts'
import { periodOf } from '../core/rule.ts'
import { validityOn } from '../core/validity.ts'
import { datesOf, documents, procedureOf, ruleOf, rulesUnder } from '../policies/index.ts'
import type { Arguments } from './arguments.ts'
import { datesText } from './dates-text.ts'
import { procedureText } from './procedure-text.ts'
import type { Computed } from '../core/respond.ts'

/* `--how`: how one gets what a rule computes, with the amount or without one. */

/** The document and, where one is named, the rule that `--how` is asked of. */
function askedOf(id: string) {
  const rule = ruleOf(id)
  const document = rule?.document ?? documents.find(({ slug }) => slug === id)
  return document && { rule, document, events: datesOf(document.slug) }
}

/**
 * Whether a sound command line asks only how: of a document, or of a rule with no input that an amount
 * could come of. The days of the document's events are no inputs.
 */
export function asksOnlyHow({ rule: id = '', pairs, flags, problems }: Arguments): boolean {
  const asked = askedOf(id)
  if (!flags.has('--how') || problems.length || !asked) return false
  const keys = ['on', ...asked.events.map((event) => event.id)]
  return !asked.rule || pairs.every(([key]) => keys.includes(key))
}

/**
 * The procedure alone, on the day asked for or today, with the dates that follow from each day given;
 * a day that cannot be read and a key that is no event are problems.
 */
export function tellHow(
  { rule: id = '', pairs }: Arguments,
  today: IsoDate,
): { text: string; problems: readonly Problem[] } {
  const asked = askedOf(id)
  if (!asked) throw new Error(`No rule or document ${id}`)
  const { rule, document, events } = asked
  const on = readDay('按哪天算', pairs.find(([key]) => key === 'on')?.[1] ?? today)
  const days = pairs.filter(([key]) => key !== 'on')
  const dates = datesText(events, days, on instanceof Refusal ? today : on)
  const problems = [
    ...(on instanceof Refusal ? [{ field: 'on', message: on.message }] : []),
    ...dates.problems,
  ]
  if (on instanceof Refusal || problems.length) return { text: '', problems }
  const { status } = validityOn(rule ? periodOf(rule) : document, on)
  const own = rule ? [rule] : rulesUnder(document)
  const text = procedureText(procedureOf(document.slug), own, status) + dates.text
  return { text, problems: [] }
}

/** The procedure under the explanation of an amount. */
export function procedureAfter({ rule: { id }, period, on }: Computed): string {
  const rule = ruleOf(id)
  if (!rule) throw new Error(`No rule ${id}`)
  const { status } = validityOn(period, on)
  return `\n${procedureText(procedureOf(rule.document.slug), [rule], status)}`
}

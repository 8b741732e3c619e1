import type { Clause, Day } from './explained.ts'
import { date } from './fields.ts'
import type { PolicyDocument } from './policy.ts'
import type { Result } from './result.ts'
import type { AnyRule, Problem, Reading } from './rule.ts'

/*
 * The dates that follow from the one date a reader knows: data beside the document. Each is a rule that
 * comes to a day, asked with that date, so its steps, readings, refusals and workbook formulas are
 * those of any rule. `counted-dates.ts` counts them.
 */

/** A date that follows. */
export interface FollowingDate {
  /** A public key: notice-ends. */
  readonly id: string
  /** As one says it: 公示至少贴到. */
  readonly title: string
  /** The id of the step it belongs to; left out where the text states no step. */
  readonly step?: string
  /** Whether it binds the office, not the reader. */
  readonly office?: boolean
  /** What counts it: a rule of the catalogue, or one by `counted` that stands only here. */
  readonly rule: AnyRule
  /** The keys of the inputs that are the known date. */
  readonly inputs: readonly string[]
  /** The other inputs. */
  readonly given?: Readonly<Record<string, string>>
  /** The line of the rule that is the date; its total if left out. */
  readonly line?: string
}

/** The dates that follow from one event. */
export interface DatesFrom {
  /** A public key, written like an input's and none of the document's rules': posted. */
  readonly id: string
  /** The event's day, as one says it: 贴出公示那天. */
  readonly title: string
  readonly dates: readonly FollowingDate[]
}

/** All that can be counted by a document's text. */
export interface DocumentDates {
  readonly document: PolicyDocument
  readonly events: readonly DatesFrom[]
}

type Own<R extends Record<string, Reading>> = Pick<
  FollowingDate,
  'id' | 'title' | 'step' | 'office'
> & {
  readonly document: PolicyDocument
  readonly event: string
  readonly clauses: readonly [Clause, ...Clause[]]
  readonly readings?: R
  readonly cautions?: readonly string[]
  readonly check?: (day: Day) => readonly Problem[]
  readonly count: (
    day: Day,
    readings: { readonly [K in keyof R]: R[K] extends Reading<infer O> ? O : never },
  ) => Day | Pick<Result<'日期'>, 'amount' | 'requires'>
}

/** A date that no rule of the catalogue gives; `count` makes it from the day of the event. */
export function counted<const R extends Record<string, Reading> = Record<never, never>>({
  document,
  event,
  clauses,
  readings,
  cautions = [],
  check,
  count,
  ...facts
}: Own<R>): FollowingDate {
  const rule: AnyRule = {
    id: `${document.slug}/${facts.id}`,
    document,
    title: facts.title,
    kind: 'deadline',
    unit: '日期',
    clauses,
    office: '',
    inputs: { day: date(event) },
    ...(readings && { readings }),
    cautions,
    check: (inputs) => check?.(inputs.day as Day) ?? [],
    compute(inputs, used) {
      const made = count(inputs.day as Day, used as Parameters<typeof count>[1])
      return 'amount' in made ? made : { amount: made }
    },
  }
  return { ...facts, rule, inputs: ['day'] }
}

import type { IsoDate } from './dates.ts'
import { calculate } from './evaluate.ts'
import type { Calculation } from './evaluate.ts'
import type { Clause, Day } from './explained.ts'
import { Refusal } from './field.ts'
import { date } from './fields.ts'
import type { PolicyDocument } from './policy.ts'
import { readDay } from './read-date.ts'
import type { Result } from './result.ts'
import { linesOf } from './result.ts'
import type { AnyRule, Problem, Reading } from './rule.ts'

/*
 * The dates that follow from the one date a reader knows. Each is a rule that comes to a day, asked
 * with that date: steps, readings, refusals and workbook formulas are those of any rule.
 */

/** What no text says, to be told beside every list of dates. */
export const NOT_SHIFTED = '最后一天碰上周末或节假日怎么办，文件没有写；这里没有往后挪，早办为好。'

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

/** A date counted, or why it is not. */
export interface CountedDate {
  readonly date: FollowingDate
  readonly calculation: Calculation
  /** Explained; undefined where the rule gives none on this day or cannot count it. */
  readonly day: Day | undefined
  /** Why there is none. */
  readonly reasons: readonly string[]
  /** The days under other readings, in order, each once. */
  readonly others: readonly IsoDate[]
  /** What to know of this date; without what is said of the whole document. */
  readonly cautions: readonly string[]
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
  ...told
}: Own<R>): FollowingDate {
  const rule: AnyRule = {
    id: `${document.slug}/${told.id}`,
    document,
    title: told.title,
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
  return { ...told, rule, inputs: ['day'] }
}

/**
 * Every date that follows from the event on the day typed, in order; those that cannot be counted come
 * last. A day that is missing or cannot be read is the only problem, at the event's key.
 */
export function datesFollowing(
  { id, title, dates }: DatesFrom,
  raw: unknown,
  on: IsoDate,
): { readonly dates: readonly CountedDate[]; readonly problems: readonly Problem[] } {
  const day = readDay(title, raw)
  if (day instanceof Refusal) return { dates: [], problems: [{ field: id, message: day.message }] }
  const all = dates.map((one) => countedDate(one, day, on))
  const last = '9999-12-31'
  const order = ({ day }: CountedDate) => day?.value ?? last
  return {
    dates: all.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0)),
    problems: [],
  }
}

function countedDate(date: FollowingDate, known: IsoDate, on: IsoDate): CountedDate {
  const { rule, inputs, given } = date
  const asked = { ...given, ...Object.fromEntries(inputs.map((key) => [key, known])) }
  const calculation = calculate(rule, { on, inputs: asked })
  const { outcome, result, alternatives } = calculation
  const day = result && outcome.status === 'ok' ? dayOf(date, result) : undefined
  const others = alternatives
    .filter(({ eligible }) => eligible)
    .flatMap((one) => dayOf(date, one.result)?.value ?? [])
    .filter((other) => other !== day?.value)
  return {
    date,
    calculation,
    day,
    reasons: [...outcome.problems.map(({ message }) => message), ...outcome.reasons],
    others: [...new Set(others)].sort(),
    cautions: outcome.cautions.filter((text) => !rule.document.cautions?.includes(text)),
  }
}

/** The rule's day: its line, or its total. */
function dayOf({ line }: FollowingDate, result: Result): Day | undefined {
  const made = line === undefined ? result.amount : Object.fromEntries(linesOf(result))[line]
  return made as Day | undefined
}

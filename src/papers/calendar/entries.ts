import { dateInWords } from '../../core/dates.ts'
import type { IsoDate } from '../../core/dates.ts'
import type { Alternative, Calculation } from '../../core/evaluate.ts'
import type { Clause, Day, Explained } from '../../core/explained.ts'
import type { CountedDate } from '../../core/counted-dates.ts'
import { linesOf } from '../../core/result.ts'
import type { Result } from '../../core/result.ts'
import type { AnyRule } from '../../core/rule.ts'
import { readingsOf } from '../../core/rule.ts'
import { sourceText } from '../../core/source.ts'
import { viewOf } from '../../core/view.ts'

/* The days that a calculation gives, as entries of a calendar. */

/** A whole day in a calendar. */
export interface CalendarEntry {
  /** The same for the same day of the same rule, so that an entry saved twice stays one. */
  readonly id: string
  readonly day: IsoDate
  readonly summary: string
  readonly description: string
}

/** An entry for each day that a calculation gives; none where it is refused or nothing is due. */
export function entriesOf(rule: AnyRule, calculation: Calculation): CalendarEntry[] {
  const { outcome, result } = calculation
  if (outcome.status !== 'ok' || !result) return []
  return daysOf(result).map((line) => entryOf(rule, calculation, line))
}

/** An entry for each date of a plan that could be counted, under the plan's name for it. */
export function entriesOfDates(dates: readonly CountedDate[]): CalendarEntry[] {
  return dates.flatMap(({ date, calculation, day }) => {
    const lines = calculation.result ? daysOf(calculation.result) : []
    const line = lines.find(([, one]) => one === day)
    if (!line) return []
    const entry = entryOf(date.rule, calculation, line)
    return [{ ...entry, summary: `${date.title}（${date.rule.document.title}）` }]
  })
}

function entryOf(rule: AnyRule, calculation: Calculation, [key, day]: DayLine): CalendarEntry {
  return {
    // A server may keep an entry in a file of this name, so there is no slash.
    id: `${rule.id.replace('/', '.')}.${key}.${day.value}@huisuan`,
    day: day.value,
    summary: `${day.words}（${rule.title}）`,
    description: descriptionOf(rule, calculation, key, day).join('\n'),
  }
}

/** A day of a result with the id of its line. */
type DayLine = readonly [key: string, day: Day]

/** The days among a result's lines, by the line's id, and its total where that is a day and no line. */
function daysOf(result: Result): DayLine[] {
  const lines = linesOf(result)
  const { amount } = result
  const all = lines.some(([, line]) => line === amount) ? lines : [...lines, ['total', amount]]
  return (all as (readonly [string, Explained])[]).filter(isDay)
}
const isDay = (line: readonly [string, Explained]): line is DayLine => line[1].unit === '日期'

/**
 * Whether it still holds, where it is from, what the clause says, and what a reader must know. Nothing
 * that was typed: the day a count starts from may be one of birth, and others may see the calendar.
 */
function descriptionOf(rule: AnyRule, calculation: Calculation, key: string, day: Day): string[] {
  const { outcome, document, on } = calculation
  const { outOfForce, validity } = viewOf(rule, calculation)
  const clause = day.clause ?? (rule.clauses[0] as Clause)
  return [
    outOfForce ?? `${dateInWords(on)}：${validity}。`,
    `依据：${sourceText(clause, document)}。`,
    `条文说：${clause.says}`,
    ...otherReadings(rule, calculation, key, day),
    ...outcome.cautions.map((caution) => `要当心：${caution}`),
    ...(rule.office ? [`找谁问：${rule.office}。`] : []),
  ]
}

/** That other readings of the text give another day, and which; nothing where none does. */
function otherReadings(
  rule: AnyRule,
  { alternatives, outcome }: Calculation,
  key: string,
  { value: day }: Day,
): string[] {
  const others = alternatives
    .map((one) => ({ readings: one.readings, given: dayUnder(one, key) }))
    .filter(({ given }) => given !== day)
    .map(({ readings, given }) => `照“${optionsText(rule, readings)}”，${givenText(given)}`)
  if (!others.length) return []
  return [`条文没说清楚：这里照“${optionsText(rule, outcome.readings)}”；${others.join('；')}。`]
}

function dayUnder({ eligible, result }: Alternative, key: string): IsoDate | undefined {
  return eligible ? daysOf(result).find(([id]) => id === key)?.[1].value : undefined
}

const givenText = (day: IsoDate | undefined) => (day ? `是${dateInWords(day)}` : '没有这一天')

function optionsText(rule: AnyRule, used: Readonly<Record<string, string>>): string {
  return readingsOf(rule)
    .map(([name, { options }]) => options[used[name] ?? ''])
    .join('、')
}

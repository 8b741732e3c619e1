import { describe, expect, it } from 'vitest'
import { dateInWords } from '../../../../src/core/dates.ts'
import { calculate } from '../../../../src/core/evaluate.ts'
import type { Calculation } from '../../../../src/core/evaluate.ts'
import type { CalendarEntry } from '../../../../src/papers/calendar/entries.ts'
import { linesOf } from '../../../../src/core/result.ts'
import { calendarText, entriesOf } from '../../../../src/papers/calendar/index.ts'
import { givesDays } from '../../../../src/papers/calendar/gives-days.ts'
import { rules } from '../../../../src/policies/index.ts'
import { readByIcalJs, readByNodeIcal } from '../../../support/calendars.ts'

const NOW = new Date('2026-11-30T05:40:00Z')
const PAGE = 'https://example.org/elevator/notice/'

/** Every example of every rule. */
const examples = rules.flatMap((rule) =>
  rule.examples.map(({ title, on = '2022-06-30', inputs, readings = {} }) => ({
    title: `${rule.id}: ${title}`,
    rule,
    inputs,
    calculation: calculate(rule, { on, inputs, readings }),
  })),
)
/** The days that the contract's outcome names, each once. */
function daysOf({ outcome: { status, unit, total, lines } }: Calculation) {
  const all = status === 'ok' ? [{ amount: total, unit }, ...lines] : []
  return [...new Set(all.filter((one) => one.unit === '日期').map(({ amount }) => amount))].sort()
}
const withDays = examples.filter(({ calculation }) => daysOf(calculation).length > 0)

describe('every example of every rule', () => {
  it('that gives a day is offered the file, and no other', () => {
    expect(withDays.length).toBeGreaterThan(30)
    const offered = examples.filter(({ calculation }) => givesDays(calculation.outcome))
    expect(offered).toEqual(withDays)
    expect(examples.filter((one) => entriesOf(one.rule, one.calculation).length)).toEqual(withDays)
  })

  it.each(withDays)('is read with its days by both parsers: $title', ({ rule, calculation }) => {
    const entries = entriesOf(rule, calculation)
    const text = calendarText(entries, NOW, PAGE)
    for (const readBy of [readByIcalJs, readByNodeIcal]) {
      const all = readBy(text)
      expect([...new Set(all.map(({ from }) => from))].sort()).toEqual(daysOf(calculation))
      expect(new Set(all.map(({ id }) => id)).size).toBe(entries.length)
      for (const { summary, description } of all) {
        expect(summary).toMatch(/^.+（.+）$/)
        expect(description).not.toMatch(/undefined|null|。。/)
      }
    }
  })

  it('that asks a day does not tell it in the calendar', () => {
    const asked = withDays.filter(({ inputs }) => daysTyped(inputs).length > 0)
    expect(asked.length).toBeGreaterThan(30)
    for (const { title, rule, inputs, calculation } of asked) {
      const words = entriesOf(rule, calculation).flatMap(ownWords).join('\n')
      const given = calculation.alternatives.flatMap(daysGiven)
      for (const day of daysTyped(inputs).filter((day) => !given.includes(day)))
        expect(words, title).not.toContain(dateInWords(day))
    }
  })
})

const daysTyped = (inputs: object) =>
  Object.values(inputs)
    .map(String)
    .filter((text) => /^\d{4}-\d\d-\d\d$/.test(text))

/** What an entry says, without the day of calculation, in the first line, and what the rule says anyhow. */
const ownWords = ({ description }: CalendarEntry) =>
  description.split('\n').filter((line, at) => at > 0 && !line.startsWith('要当心：'))

const daysGiven = ({ result }: Calculation['alternatives'][number]) =>
  [result.amount, ...linesOf(result).map(([, line]) => line)].map(({ value }) => String(value))

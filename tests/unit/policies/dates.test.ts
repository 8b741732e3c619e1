import { describe, expect, it } from 'vitest'
import type { CountedDate } from '../../../src/core/counted-dates.ts'
import { datesFollowing } from '../../../src/core/counted-dates.ts'
import { datesJson } from '../../../src/policies/dates-json.ts'
import { datesOf, documents, procedureOf, rules } from '../../../src/policies/index.ts'
import { counts } from './date-counts/index.ts'

const ON = '2021-06-01'

function following(slug: string, key: string, day: unknown) {
  const event = datesOf(slug).find(({ id }) => id === key)
  if (!event) throw new Error(`No event ${key}`)
  return datesFollowing(event, day, ON)
}

/** A date as the hand counts write it: the day, and those by other readings in brackets. */
function written({ date: { id }, day, others }: CountedDate): string {
  return `${id} ${day?.value ?? 'none'}${others.length ? ` (${others.join(' ')})` : ''}`
}

it.each(counts)('%s: from %s on %s follow %j: %5$s', (slug, event, day, dates) => {
  const { dates: told, problems } = following(slug, event, day)
  expect([told.map(written), problems]).toEqual([dates, []])
})

it('a date that is not given says why', () => {
  for (const [slug, event, day] of counts)
    for (const { day: counted, reasons } of following(slug, event, day).dates)
      expect(reasons.length > 0).toBe(counted === undefined)
})

it('every event is counted by hand', () => {
  const events = documents.flatMap(({ slug }) => datesOf(slug).map(({ id }) => `${slug} ${id}`))
  expect(new Set(counts.map(([slug, event]) => `${slug} ${event}`))).toEqual(new Set(events))
})

it.each([undefined, '', '2021-02-30', '1899-12-31'])('%j is no day, said once', (day) => {
  const { dates, problems } = following('elevator', 'posted', day)
  expect([dates, problems.map(({ field }) => field)]).toEqual([[], ['posted']])
})

const withDates = documents.filter(({ slug }) => datesOf(slug).length)

describe.each(withDates.map(({ slug }) => slug))('the dates of %s', (slug) => {
  const events = datesOf(slug)
  const dates = events.flatMap((event) => event.dates)

  it('have keys of their own, and steps that are there', () => {
    const own = rules.filter(({ document }) => document.slug === slug)
    const keys = ['on', ...own.flatMap(({ inputs }) => Object.keys(inputs as object))]
    const steps = procedureOf(slug)?.steps.map(({ id }) => id)
    for (const { id } of events) expect(keys).not.toContain(id)
    for (const { id } of events) expect(id).toMatch(/^[a-z][A-Za-z]*$/)
    expect(new Set(dates.map(({ id }) => id)).size).toBe(dates.length)
    for (const { step } of dates) if (step !== undefined) expect(steps).toContain(step)
  })

  it('are published with a clause each', () => {
    const published = JSON.parse(JSON.stringify(datesJson(events))) as ReturnType<typeof datesJson>
    expect(published.map(({ id }) => id)).toEqual(events.map(({ id }) => id))
    for (const { clauses } of published.flatMap((event) => event.dates))
      expect(clauses[0]?.at).toMatch(/./)
  })
})

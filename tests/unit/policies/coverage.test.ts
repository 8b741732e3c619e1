import { describe, expect, it } from 'vitest'
import { bulletins } from '../../../src/policies/coverage/index.ts'
import type { Entry, Verdict } from '../../../src/policies/coverage/index.ts'
import { documents } from '../../../src/policies/index.ts'

const slugs = documents.map(({ slug }) => slug)
const entries = bulletins.flatMap(({ documents: listed }) => listed)

/** The texts a verdict must not leave empty. */
function texts(verdict: Verdict): string[] {
  const note = verdict.note === undefined ? [] : [verdict.note]
  switch (verdict.kind) {
    case 'calculators':
      return [verdict.document, ...note]
    case 'figure':
      return [verdict.figure, ...note]
    case 'unpriced':
      return [verdict.says, ...note]
    case 'none':
      return note
  }
}

/** Every text of a bulletin, but the dates. */
function allTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'date' || key === 'published' ? [] : allTexts(part),
  )
}

function nameOf({ number, title }: Entry): string {
  return `${number ?? ''} ${title}`
}

const CITIES: Record<string, string> = { 朔州: 'shuozhou', 晋城: 'jincheng' }

it('lists five bulletins, each under its own id', () => {
  expect(new Set(bulletins.map(({ id }) => id)).size).toBe(5)
})

describe.each(bulletins.map((bulletin) => [bulletin.id, bulletin] as const))(
  '%s',
  (_, bulletin) => {
    const listed = bulletin.documents

    it('is named after its city, year and issue', () => {
      const [, year, issue] = /^(\d{4})年第(\d)期/.exec(bulletin.issue) ?? []
      const city = CITIES[bulletin.name.slice(0, 2)]
      expect(bulletin.id).toBe(`${city}-${year}-${issue}`)
      if (bulletin.note !== undefined) expect(bulletin.note).toMatch(/^\p{Script=Han}.*。$/u)
    })

    it('numbers its documents as the city does, in the year they are of', () => {
      for (const { number, date } of listed) {
        if (number === undefined) continue
        expect(number).toMatch(/^\p{Script=Han}+(〔20\d\d〕\d+号|令第\d+号)$/u)
        const [, year] = /〔(\d+)〕/.exec(number) ?? []
        if (date && year) expect(date.slice(0, 4)).toBe(year)
      }
    })

    it('has documents, none of them twice', () => {
      expect(listed.length).toBeGreaterThan(0)
      expect(new Set(listed.map(nameOf)).size).toBe(listed.length)
      const numbers = listed.flatMap(({ number }) => number ?? [])
      expect(new Set(numbers).size).toBe(numbers.length)
    })

    it('gives every document a title and a verdict in words', () => {
      for (const { title, verdict } of listed) {
        expect(title.trim()).not.toBe('')
        expect(texts(verdict).map((text) => text.trim())).not.toContain('')
      }
    })

    it('has real dates and the pages in order', () => {
      for (const date of [bulletin.published, ...listed.map(({ date }) => date)]) {
        if (typeof date === 'string')
          expect(new Date(date || NaN).toISOString().slice(0, 10)).toBe(date)
      }
      const pages = listed.flatMap(({ page }) => page ?? [])
      expect(pages).toEqual([...pages].sort((a, b) => a - b))
    })

    it('holds nothing like a telephone number', () => {
      for (const text of allTexts(bulletin)) expect(text).not.toMatch(/\d{7}/)
    })
  },
)

describe('the list and the catalogue agree', () => {
  it.each(
    entries.flatMap(({ verdict }) => (verdict.kind === 'calculators' ? [verdict.document] : [])),
  )('%s is a document of the catalogue', (slug) => {
    expect(slugs).toContain(slug)
  })

  it.each(documents.map(({ slug, number }) => [slug, number] as const))(
    '%s is listed once, under %s',
    (slug, number) => {
      const named = entries.filter(
        ({ verdict }) => verdict.kind === 'calculators' && verdict.document === slug,
      )
      expect(named.map((entry) => entry.number)).toEqual([number])
    },
  )

  it.each(documents.map((document) => [document.slug, document] as const))(
    '%s stands in the bulletin it names, with the same date',
    (slug, { bulletin, issued }) => {
      const home = bulletins.find(({ documents: listed }) =>
        listed.some(({ verdict }) => verdict.kind === 'calculators' && verdict.document === slug),
      )
      const entry = home?.documents.find(
        ({ verdict }) => verdict.kind === 'calculators' && verdict.document === slug,
      )
      expect([home?.name, home?.issue]).toEqual([bulletin.name, bulletin.issue])
      expect(entry?.date).toBe(issued)
      if (entry?.page) expect(entry.page).toBe(bulletin.page)
    },
  )
})

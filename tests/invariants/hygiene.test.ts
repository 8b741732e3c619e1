import { describe, expect, it } from 'vitest'
import { calculate } from '../../src/core/evaluate.ts'
import type { Field } from '../../src/core/fields.ts'
import { Refusal } from '../../src/core/fields.ts'
import type { Period } from '../../src/core/policy.ts'
import type { Result } from '../../src/core/result.ts'
import { linesOf } from '../../src/core/result.ts'
import { periodOf, readingsOf } from '../../src/core/rule.ts'
import { documents, rules } from '../../src/policies/index.ts'

/** Every text inside a value, with the way to it. */
function textsIn(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`))
}

/** Both ends are days that exist, the end after the beginning. */
function expectPeriod({ from, to }: Period): void {
  for (const day of [from, ...(to === null ? [] : [to])])
    expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day)
  expect(to === null || from < to).toBe(true)
}

describe.each(documents.map((one) => [one.slug, one] as const))(
  'the document %s',
  (_, document) => {
    it('says everything it says in words', () => {
      for (const [path, text] of textsIn(document))
        expect([path, text.trim()]).not.toEqual([path, ''])
    })

    it('is issued before it ends, and its days exist', () => {
      const { issued, from } = document
      expectPeriod(document)
      expect(new Date(`${issued}T00:00:00Z`).toISOString().slice(0, 10)).toBe(issued)
      expect(issued <= from).toBe(true)
    })

    it('has a number and a page', () => {
      expect(document.number).toMatch(/^[\p{Script=Han}]+〔20\d\d〕\d+号$/u)
      expect(document.number).toContain(`〔${document.issued.slice(0, 4)}〕`)
      expect(document.bulletin.page).toBeGreaterThan(0)
    })
  },
)

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const calculations = rule.examples.map(({ inputs, readings, on = rule.document.from }) =>
    calculate(rule, { on, readings, inputs }),
  )
  const outcomes = calculations.map(({ outcome }) => outcome)

  it('says everything it says in words', () => {
    const texts = textsIn(rule)
    expect(texts.length).toBeGreaterThan(20)
    for (const [path, text] of texts) {
      expect([path, text.trim()]).not.toEqual([path, ''])
      expect([path, text]).not.toEqual([path, expect.stringMatching(/undefined|NaN|\[object|TODO/)])
    }
  })

  it('stands on clauses that say something', () => {
    expect(rule.clauses.length).toBeGreaterThan(0)
    for (const { at, says } of rule.clauses) {
      expect(at).toMatch(/./)
      expect(says).toMatch(/\p{Script=Han}{4}/u)
    }
  })

  it('holds between days that exist, the first before the last', () => {
    expectPeriod(periodOf(rule))
  })

  it('has two examples or more, the first of them eligible', () => {
    expect(rule.examples.length).toBeGreaterThanOrEqual(2)
    expect(outcomes[0]?.status).toBe('ok')
  })

  it('has examples that tell different things', () => {
    expect(new Set(rule.examples.map(({ title }) => title)).size).toBe(rule.examples.length)
  })

  it('gives each line an id of its own, a unit and words', () => {
    for (const { outcome, result } of calculations) {
      const ids = outcome.lines.map(({ id }) => id)
      expect(ids).toEqual([...new Set(ids)])
      for (const id of ids) expect(id).toMatch(/^[a-z][A-Za-z]*(-\d+)?$/)
      for (const { unit } of outcome.lines) expect(unit).toMatch(/./)
      for (const [, line] of linesOf(result as Result))
        expect(line.words).toMatch(/\p{Script=Han}/u)
    }
  })

  it('is of the unit and kind it says, whatever the outcome', () => {
    for (const { unit, kind } of outcomes) expect([unit, kind]).toEqual([rule.unit, rule.kind])
  })

  it('asks by keys in one style, each with a label and what is expected', () => {
    for (const [key, { label, expected }] of Object.entries<Field>(rule.inputs)) {
      expect(key).toMatch(/^[a-z][A-Za-z0-9]*$/)
      expect(label + expected).toMatch(/\p{Script=Han}.*请/u)
    }
  })
})

const readings = rules.flatMap((rule) =>
  readingsOf(rule).map(([name, reading]) => [rule.id, name, reading] as const),
)
it.each(readings)('%s: the reading %s has two options or more and says why', (_, name, reading) => {
  const { options, title, why, wording } = reading
  expect(name).toMatch(/^[a-z][A-Za-z]*$/)
  expect(Object.keys(options).length).toBeGreaterThanOrEqual(2)
  for (const text of [title, why, wording, ...Object.values(options)])
    expect(text).toMatch(/\p{Script=Han}{2}/u)
})

const parts = rules.flatMap((rule) =>
  Object.entries(rule.parts ?? {}).map(([part, whole]) => [rule.id, part, whole, rule] as const),
)
it.each(parts)(
  '%s: a part and its whole are inputs of one unit: %s, %s',
  (_, part, whole, rule) => {
    expect(rule.inputs[part]?.unit).toMatch(/./)
    expect(rule.inputs[part]?.unit).toBe(rule.inputs[whole]?.unit)
  },
)

const presets = rules.flatMap((rule) =>
  Object.entries<Field>(rule.inputs)
    .filter(([, { preset }]) => preset !== undefined)
    .map(([key, field]) => [rule.id, key, field] as const),
)
it.each(presets)('%s: the preset of %s is a text that it reads', (_, key, field) => {
  expect(field.read(field.preset, key)).not.toBeInstanceOf(Refusal)
})

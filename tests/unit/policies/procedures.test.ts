import { describe, expect, it } from 'vitest'
import type { Limit } from '../../../src/core/index.ts'
import { datesOf, documents, procedureOf, rules } from '../../../src/policies/index.ts'
import { counts } from './procedure-counts.ts'

/** Each with its own document: one that only changes another may share that one's procedure. */
const procedures = documents.flatMap((document) => {
  const procedure = procedureOf(document.slug)
  return procedure?.document === document ? [procedure] : []
})
const named = procedures.map((one) => [one.document.slug, one] as const)

const SIGN = { 'at-least': '≥', 'at-most': '≤' }

/** A limit as the hand counts write it. */
function written(step: string, { count, unit, bound, office }: Limit): string {
  return [step, bound ? `${SIGN[bound]} ${count}${unit}` : 'day', office ? 'office' : '']
    .join(' ')
    .trim()
}

/** Every text of a value of any depth. */
function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}

it('counts every procedure there is by hand', () => {
  expect(procedures.map(({ document }) => document.slug).sort()).toEqual(Object.keys(counts).sort())
})

describe.each(named)('the procedure of %s', (slug, procedure) => {
  const { steps, papers } = procedure
  const stepIds = steps.map(({ id }) => id)
  const expected = counts[slug]

  it('has the steps, limits, papers and dates of the text', () => {
    expect(steps).toHaveLength(expected?.steps ?? NaN)
    expect(papers).toHaveLength(expected?.papers ?? NaN)
    expect(datesOf(slug).flatMap(({ dates }) => dates)).toHaveLength(expected?.dates ?? 0)
    expect(
      steps.flatMap(({ id, limits = [] }) => limits.map((limit) => written(id, limit))),
    ).toEqual(expected?.limits)
  })

  it('says so where the text states no steps', () => {
    expect(steps.length > 0 || procedure.notStated !== undefined).toBe(true)
  })

  it('names every rule of its document and no other', () => {
    const own = rules.filter(({ document }) => document === procedure.document)
    expect(Object.keys(procedure.rules).sort()).toEqual(
      own.map(({ id }) => id.split('/')[1]).sort(),
    )
  })

  it('has ids once', () => {
    expect(new Set(stepIds).size).toBe(steps.length)
    expect(new Set(papers.map(({ id }) => id)).size).toBe(papers.length)
    for (const id of [...stepIds, ...papers.map((paper) => paper.id)])
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it('points at steps that are there', () => {
    const used = Object.values(procedure.rules).flatMap(({ at = [], comes = [] }) => [
      ...at,
      ...comes,
    ])
    for (const id of used) expect(stepIds).toContain(id)
    for (const { step, basis } of papers)
      if (step === undefined) expect(basis).toBe('ours')
      else expect(stepIds).toContain(step)
  })

  it('gives a limit its length whole or not at all', () => {
    for (const { count, unit, bound } of steps.flatMap(({ limits = [] }) => limits)) {
      const given = [count, unit, bound].filter((one) => one !== undefined)
      expect([0, 3]).toContain(given.length)
    }
  })

  it('has a clause at each step and paper, short titles, no text left empty', () => {
    for (const { title } of [...steps, ...papers]) expect([...title].length).toBeLessThanOrEqual(20)
    for (const text of texts(procedure)) expect(text.trim()).not.toBe('')
  })

  it('has no telephone number', () => {
    for (const text of texts({ ...procedure, document: null })) expect(text).not.toMatch(/\d{7}/)
  })
})

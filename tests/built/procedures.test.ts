import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CatalogueRule } from '../../src/core/index.ts'
import { procedureView } from '../../src/core/procedure-view.ts'
import { documentPath, rulePath } from '../../src/layouts/paths.ts'
import { AS_OF, documents, procedureOf, rules } from '../../src/policies/index.ts'

/* 怎么办 on the page of every rule and document: data against the built HTML, its tags left out. */

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
}

/** The text of the section of a page, without its tags. */
function told(path: string): string {
  const html = readFileSync(`dist${path}index.html`, 'utf8')
  const [, section = ''] = /<section class="procedure"[^>]*>(.*?)<\/section>/s.exec(html) ?? []
  return section.replace(/<[^>]*>/g, '').replace(/&(#?\w+);/g, (all, name) => NAMED[name] ?? all)
}
const json = (path: string) => JSON.parse(readFileSync(`dist/api/${path}.json`, 'utf8'))
const named = <T extends { id?: string; slug?: string }>(all: readonly T[]) =>
  all.map((one) => [one.id ?? one.slug ?? '', one] as const)
const offices = (own: readonly CatalogueRule[]) => [...new Set(own.map(({ office }) => office))]

describe.each(named(rules))('the page of %s', (id, rule) => {
  const procedure = procedureOf(rule.document.slug)
  const text = told(rulePath(rule))

  it('has every step in order with its marks, place, limits, papers and clause', () => {
    const view = procedure && procedureView(procedure, [rule])
    const steps = (view?.steps ?? []).map(({ step, marks, brief, facts }) =>
      [
        ...[step.title, ...marks, brief.join('　')],
        ...facts.map(([name, fact]) => `${name}：${fact}`),
      ].join(''),
    )
    expect(text).toContain(steps.join(''))
    for (const [name, fact] of view?.facts ?? []) expect(text).toContain(`${name}：${fact}`)
    for (const [office, figures] of view?.keepers ?? [])
      expect(text).toContain(`${office}：${figures}`)
    expect(text).toContain(view?.notWritten ?? `去问：${rule.office}。`)
    expect(text).toContain(procedure?.notStated ?? '怎么办')
  })

  it('says first that it is over where it is', () => {
    const { to } = rule.validity ?? rule.document
    expect(/^怎么办已失效（[^）]*）\s*文件已经失效。/.test(text)).toBe(to !== null && to < AS_OF)
  })

  it('has the procedure in its JSON', () => {
    const given = json(`rules/${id}`).procedure
    expect(given?.steps ?? null).toEqual(procedure?.steps ?? null)
    expect(given?.document).toBe(procedure?.document.number)
  })
})

describe.each(named(documents))('the page of the document %s', (slug, document) => {
  const procedure = procedureOf(slug)
  const text = told(documentPath(document))
  const own = rules.filter((rule) => [slug, document.amends?.slug].includes(rule.document.slug))

  it('has every step in order with its place, limits and clause, and what is unclear', () => {
    const view = procedure && procedureView(procedure, own)
    const steps = (view?.steps ?? []).map(({ step, marks, brief }) =>
      [step.title, ...marks, [...brief, step.at].join('　')].join(''),
    )
    expect(text).toContain(steps.join(''))
    for (const wording of view?.unclear ?? []) expect(text).toContain(wording)
    expect(text).toContain(view?.notWritten ?? `去问：${offices(own).join('；')}。`)
    if (procedure) expect(json(`procedures/${slug}`).steps).toEqual(procedure.steps)
  })
})

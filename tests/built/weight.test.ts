import { expect, test } from 'vitest'
import { KINDS, kindOf, pagesOf } from '../../scripts/audit/kinds.ts'
import { PARTS, Site } from '../../scripts/audit/weight.ts'
import { rules } from '../../src/policies/index.ts'

const site = new Site('dist')

test('every page weighs at most what is set for its kind', () => {
  const unseen = new Set(Object.keys(KINDS))
  for (const path of pagesOf('dist')) {
    const kind = kindOf(path)
    unseen.delete(kind)
    const weight = site.weigh(path)
    for (const part of PARTS)
      expect.soft(weight[part], `${part} of ${path}`).toBeLessThanOrEqual(KINDS[kind].most[part])
  }
  expect([...unseen]).toEqual([])
})

/** The addresses that a page names of its rule's code and of its explanation. */
function namedBy(path: string): { rule: string; explanation: string } {
  const html = site.read(path)
  const named = (part: string) =>
    new RegExp(`id="calculator"[^>]*\\sdata-${part}="([^"]+)"`).exec(html)?.[1] ?? ''
  return { rule: named('rule'), explanation: named('explanation') }
}

test('each calculator waits for its own rule’s code, for no other’s, and not for its explanation', () => {
  const paths = rules.map(({ id }) => `/${id}/`)
  const own = paths.map(namedBy)
  expect(new Set(own.map(({ rule }) => rule)).size).toBe(paths.length)
  for (const [index, path] of paths.entries()) {
    const scripts = site.scriptsOf(site.read(path))
    const { rule = '', explanation = '' } = own[index] ?? {}
    expect(site.read(explanation).length).toBeGreaterThan(0)
    expect.soft(scripts, `the explanation of ${path} comes later`).not.toContain(explanation)
    const present = own.filter((one) => scripts.has(one.rule)).map((one) => one.rule)
    expect.soft(present, path).toEqual([rule])
  }
})

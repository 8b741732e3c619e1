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

test('each calculator waits for its own rule’s code, and for no other’s', () => {
  const paths = rules.map(({ id }) => `/${id}/`)
  const own = paths.map(
    (path) => /id="calculator"[^>]*\sdata-rule="([^"]+)"/.exec(site.read(path))?.[1] ?? '',
  )
  expect(new Set(own).size).toBe(paths.length)
  for (const [index, path] of paths.entries()) {
    const scripts = site.scriptsOf(site.read(path))
    expect
      .soft(
        own.filter((script) => scripts.has(script)),
        path,
      )
      .toEqual([own[index]])
  }
})

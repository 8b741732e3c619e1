import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { pagesOf } from '../../scripts/audit/kinds.ts'
import { Site } from '../../scripts/audit/weight.ts'
import { rules } from '../../src/policies/index.ts'

/* What the search loads, and which pages load it. */

const site = new Site('dist')

test('what is searched takes at most 30 KB gzipped for 96 rules', () => {
  const packed = gzipSync(readFileSync(join('dist', 'search.json')), { level: 9 }).length
  console.log(`search.json: ${packed} bytes gzipped`)
  expect(packed).toBeLessThanOrEqual((30_000 * rules.length) / 96)
})

test('no page loads the search by itself, and only one with its field names it', () => {
  for (const path of pagesOf('dist')) {
    const html = site.read(path)
    const scripts = [...site.scriptsOf(html)]
    const waits = scripts.filter((script) => /\/open-search\./.test(script))
    expect.soft(waits, path).toEqual([])
    const naming = scripts.filter((script) => /open-search\./.test(site.read(script)))
    expect.soft(naming.length, path).toBe(html.includes('id="search-text"') ? 1 : 0)
    expect.soft(html.includes('search.json'), path).toBe(false)
  }
})

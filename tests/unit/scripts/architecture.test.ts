import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { architecture, arrows, importsOf } from '../../../scripts/verify/architecture.ts'

describe('the picture of the rooms', { timeout: 30_000 }, () => {
  it('is that of the imports as they are now (npm run architecture draws it anew)', () => {
    const committed = readFileSync(
      new URL('../../../docs/architecture.md', import.meta.url),
      'utf8',
    )
    expect(architecture()).toBe(committed)
  })

  it('has no circle: whoever takes away the rooms that import no other ends with none', () => {
    let left = arrows()
    expect(left.length).toBeGreaterThan(20)
    for (;;) {
      const importing = new Set(left.map(({ from }) => from))
      const next = left.filter(({ to }) => importing.has(to))
      if (next.length === left.length) break
      left = next
    }
    expect(left).toEqual([])
  })
})

describe('imports are read', () => {
  it.each([
    ['of a type', 'a/x.ts', `import type { A } from '../b/y.ts'`, ['b/y.ts']],
    ['that come later', 'a/x.ts', `const later = () => import('./y.ts')`, ['a/y.ts']],
    ['that are passed on', 'a/x.ts', `export { a } from '../b/y.ts'`, ['b/y.ts']],
    ['not of packages', 'a/x.ts', `import 'svelte'`, []],
    [
      'of both scripts of a component, past an apostrophe',
      'a/X.svelte',
      `<script module>import './y.ts'</script><script lang="ts">import '../b/z.ts'</script>It's`,
      ['a/y.ts', 'b/z.ts'],
    ],
    [
      'of a page’s frontmatter and of its script',
      'a/x.astro',
      `---\nimport Page from '../b/Page.astro'\n---\n<p>It's</p>\n<script>import '../b/y.ts'</script>`,
      ['b/Page.astro', 'b/y.ts'],
    ],
  ])('%s', (_, path, text, expected) => {
    expect(importsOf(path, text)).toEqual(expected)
  })
})

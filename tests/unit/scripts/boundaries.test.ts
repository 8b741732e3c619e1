import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

const BOUNDARIES = 'boundaries/dependencies'
const eslint = new ESLint()

/** What the lint run says of a file that stood at `path`. */
async function complaints(path: string, code: string): Promise<string[]> {
  const [report] = await eslint.lintText(code, { filePath: path })
  return (report?.messages ?? []).map(({ ruleId }) => ruleId ?? 'cannot be parsed')
}

describe('the lint run keeps the rooms apart', { timeout: 30_000 }, () => {
  it.each([
    ['core knows no policy', 'src/core/x.ts', `import '../policies/index.ts'`],
    ['core knows no page', 'src/core/x.ts', `import '../layouts/paths.ts'`],
    ['core knows no workbook', 'src/core/x.ts', `import '../workbook/index.ts'`],
    ['core does without its inner rooms', 'src/core/x.ts', `import './rows/cells.ts'`],
    ['an inner room does without others', 'src/core/rows/x.ts', `import '../formulas/index.ts'`],
    [
      'a policy knows no calculator',
      'src/policies/a/x.ts',
      `import '../../calculators/field-id.ts'`,
    ],
    [
      'a calculator knows no single rule',
      'src/calculators/x.ts',
      `import '../policies/elevator/subsidy.ts'`,
    ],
    ['nor a roster', 'src/calculators/x.ts', `import '../roster/engine.ts'`],
    ['a workbook knows no policy', 'src/workbook/x.ts', `import '../policies/index.ts'`],
    ['nor do papers', 'src/papers/x.ts', `import '../policies/index.ts'`],
    ['a roster knows no policy', 'src/roster/x.ts', `import '../policies/index.ts'`],
    ['offline use knows no page', 'src/offline/x.ts', `import '../layouts/paths.ts'`],
    ['what pages share knows no roster', 'src/layouts/x.ts', `import '../roster/engine.ts'`],
    ['a component knows no page', 'src/components/x.ts', `import '../pages/x.ts'`],
    ['what runs beside it knows no policy', 'src/client/x.ts', `import '../policies/index.ts'`],
    ['the command line knows no page', 'src/cli/x.ts', `import '../layouts/paths.ts'`],
    ['a page knows no command line', 'src/pages/x.ts', `import '../cli/help.ts'`],
    ['nothing imports tests', 'src/pages/x.ts', `import '../../tests/support/ask.ts'`],
  ])('%s', async (_, path, code) => {
    expect(await complaints(path, code)).toEqual([BOUNDARIES])
  })

  it.each([
    [
      'a type',
      'src/roster/x.ts',
      `import type { A } from '../policies/index.ts'\nexport type B = A`,
    ],
    [
      'a type named in place',
      'src/roster/x.ts',
      `export type B = import('../policies/index.ts').A`,
    ],
    ['what is passed on', 'src/roster/x.ts', `export { rules } from '../policies/index.ts'`],
    ['all that is passed on', 'src/roster/x.ts', `export * from '../policies/index.ts'`],
    [
      'what comes later',
      'src/roster/x.ts',
      `export const a = () => import('../policies/index.ts')`,
    ],
    ['by a component', 'src/roster/X.svelte', `<script>\nimport '../policies/index.ts'\n</script>`],
    [
      'by a component, later',
      'src/roster/X.svelte',
      `{#await import('../policies/index.ts') then}a{/await}`,
    ],
    ['by state', 'src/roster/x.svelte.ts', `import '../policies/index.ts'`],
    ['by a page', 'src/pages/x.astro', `---\nimport '../cli/help.ts'\n---\n<p>a</p>`],
    ['by a page’s script', 'src/pages/x.astro', `<script>import '../cli/help.ts'</script>`],
  ])('an import counts: %s', async (_, path, code) => {
    expect(await complaints(path, code)).toContain(BOUNDARIES)
  })

  it('a new room is refused, and so is what imports it, until it is listed', async () => {
    const UNKNOWN = ['boundaries/no-unknown-files']
    expect(await complaints('src/new/x.ts', `import '../core/index.ts'`)).toEqual(UNKNOWN)
    expect(await complaints('src/new/X.svelte', '<p>a</p>')).toEqual(UNKNOWN)
    expect(await complaints('src/x.ts', `import './core/index.ts'`)).toEqual(UNKNOWN)
    expect(await complaints('src/pages/x.ts', `import '../new/x.ts'`)).toEqual([BOUNDARIES])
  })

  it.each([
    ['a policy', 'src/policies/a/x.ts'],
    ['a layout', 'src/layouts/x.ts'],
    ['an inner room of core', 'src/core/rows/x.ts'],
    ['a new room', 'src/new/x.ts'],
  ])('only core/decimal imports decimal.js, not %s', async (_, path) => {
    expect(await complaints(path, `import 'decimal.js'`)).toContain('no-restricted-imports')
  })

  it.each([
    ['core has no clock', `export const today = new Date()`],
    ['core has no clock by another name', `export const now = Date.now()`],
    ['core imports nothing on the sly', `export const later = import('../policies/index.ts')`],
  ])('%s', async (_, code) => {
    expect(await complaints('src/core/x.ts', code)).toContain('no-restricted-syntax')
  })

  it.each([
    ['a page is built without a clock', 'src/pages/x.ts', `export const today = new Date()`],
    ['nor has a layout one', 'src/layouts/X.astro', `---\nconst now = Date.now()\n---\n{now}`],
  ])('%s', async (_, path, code) => {
    expect(await complaints(path, code)).toContain('no-restricted-syntax')
  })

  it.each([
    ['src/calculators/x.ts', `export const a = (node: Node) => (node.textContent = 'a')`],
    ['src/calculators/x.ts', `export const a = (node: Node) => (node['textContent'] = 'a')`],
    ['src/roster/x.ts', `export const a = (node: Node) => (node.nodeValue = 'a')`],
    ['src/roster/x.svelte.ts', `export const a = (node: Element) => (node.innerHTML = 'a')`],
    ['src/roster/x.ts', `export const a = (node: Element) => node.replaceChildren()`],
    [
      'src/components/X.svelte',
      `<button onclick={({ target }) => (target.nodeValue = 'a')}>a</button>`,
    ],
  ])('only Svelte writes into a page: in %s not %s', async (path, code) => {
    expect(await complaints(path, code)).toContain('no-restricted-syntax')
  })

  it('every browser test is watched', async () => {
    const code = `import { test } from '@playwright/test'`
    expect(await complaints('tests/browser/x.spec.ts', code)).toContain('no-restricted-imports')
  })

  it('core knows no browser', async () => {
    const code = `export const title = document.title`
    expect(await complaints('src/core/x.ts', code)).toContain('no-restricted-globals')
  })

  it.each([
    ['src/policies/a/x.ts', '../../core/index.ts'],
    ['src/policies/a/x.ts', './document.ts'],
    ['src/core/decimal.ts', 'decimal.js'],
    ['src/core/rows/x.ts', '../index.ts'],
    ['src/roster/x.svelte.ts', '../calculators/field-id.ts'],
    ['src/cli/x.ts', '../policies/index.ts'],
  ])('%s may import %s', async (path, target) => {
    expect(await complaints(path, `import '${target}'`)).toEqual([])
  })
})

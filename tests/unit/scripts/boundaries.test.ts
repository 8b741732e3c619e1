import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

/** What the lint run says of a file that stood at `path`. */
async function complaints(path: string, code: string): Promise<string[]> {
  const [report] = await new ESLint().lintText(code, { filePath: path })
  return (report?.messages ?? []).map(({ ruleId }) => ruleId ?? 'cannot be parsed')
}

describe('the outline check keeps the rooms apart', { timeout: 30_000 }, () => {
  it.each([
    ['core knows no policy', 'src/core/x.ts', `import '../policies/index.ts'`],
    ['core knows no page', 'src/core/x.ts', `import '../layouts/paths.ts'`],
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
    ['a workbook knows no policy', 'src/workbook/x.ts', `import '../policies/index.ts'`],
    ['core knows no workbook', 'src/core/x.ts', `import '../workbook/index.ts'`],
    ['a roster knows no policy', 'src/roster/x.ts', `import '../policies/index.ts'`],
    ['offline use knows no page', 'src/offline/x.ts', `import '../layouts/paths.ts'`],
    ['what pages share knows no roster', 'src/layouts/x.ts', `import '../roster/engine.ts'`],
    ['the command line knows no page', 'src/cli/x.ts', `import '../layouts/paths.ts'`],
    ['only core/decimal imports decimal.js', 'src/policies/a/x.ts', `import 'decimal.js'`],
    ['nor does a page', 'src/layouts/x.ts', `import 'decimal.js'`],
  ])('%s', async (_, path, code) => {
    expect(await complaints(path, code)).toContain('no-restricted-imports')
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

  it('every browser test is watched', async () => {
    const code = `import { test } from '@playwright/test'`
    expect(await complaints('tests/browser/x.spec.ts', code)).toContain('no-restricted-imports')
  })

  it('core knows no browser', async () => {
    const code = `export const title = document.title`
    expect(await complaints('src/core/x.ts', code)).toContain('no-restricted-globals')
  })

  it('what the outline allows passes', async () => {
    const code = `import { defineRule } from '../../core/index.ts'\nexport default defineRule\n`
    expect(await complaints('src/policies/a/x.ts', code)).toEqual([])
  })
})

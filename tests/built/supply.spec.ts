import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from '../support/browser/watched.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

test('the list of packages that reach a reader is whole, and nothing else is in the pages', () => {
  test.setTimeout(120_000)
  // Ends badly where a package is in the pages and not on the list.
  const list = execFileSync('npm', ['run', '--silent', 'supply'], { cwd: ROOT, encoding: 'utf8' })
  for (const name of ['decimal.js', 'svelte'])
    expect(list).toMatch(new RegExp(`^${name} +\\d[\\d.]+ +MIT +[\\d.]+ +[1-9][\\d.]*$`, 'm'))
})

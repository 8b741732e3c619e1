import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/* The commands of package.json, as they are started in a clone where nothing is installed yet. */

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>
}
const installing = Object.entries(scripts).filter(([, line]) => line.includes('setup.mjs'))

it('README’s table names every command that may be the first in a fresh clone', () => {
  const readme = readFileSync('README.md', 'utf8')
  expect(installing.length).toBeGreaterThan(8)
  for (const [name] of installing)
    expect(readme).toMatch(new RegExp(`npm (run )?${name}|\`${name}\``))
})

it.each(installing)('%s looks for Node anew once the project’s own is installed', (_, line) => {
  // A shell remembers where it found `node` before; what npm starts is looked for once more.
  const [first, ...then] = line.split(' && ')
  expect(first).toMatch(/^node scripts\/setup\/setup\.mjs( --browser)?( --engines)?$/)
  expect(then.filter((command) => command.startsWith('node '))).toEqual([])
})

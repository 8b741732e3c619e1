import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSupply } from '../../scripts/verify/supply.ts'
import type { Outcome } from '../../src/core/evaluate.ts'
import { rules } from '../../src/policies/index.ts'
import { bundle, modulesOf } from './bundles.ts'
import { READMES, readmePrograms } from './readme-programs.ts'
import { installedIn, makeStranger, OLDEST_NODE } from './stranger.ts'

/* The npm package as a stranger uses it: installed in an empty folder, and run, bundled and compiled there. */

const TSC = fileURLToPath(import.meta.resolve('typescript/bin/tsc'))
let stranger: ReturnType<typeof makeStranger>
beforeAll(() => {
  stranger = makeStranger()
  readmePrograms.forEach(({ code }, index) =>
    writeFileSync(stranger.at(`readme-${index}.js`), code),
  )
}, 120_000)
afterAll(() => stranger.remove())

it('the package brings only packages on the list, in the versions and under the licences that stand there', () => {
  const [lock, , allowed] = readSupply()
  const brought = installedIn(stranger.at('node_modules')).filter(
    ({ name }) => name !== 'huisuan' && !name.startsWith('node-'),
  )
  expect(brought.map(({ name }) => name)).toContain('decimal.js')
  for (const { name, version, license } of brought) {
    expect.soft(allowed.packages[name], name).toMatchObject({ licence: license })
    expect.soft(version, name).toBe(lock.packages[`node_modules/${name}`]?.version)
  }
})

it('the package holds the library with its documentation, in less than 1 MB', () => {
  const own = (...path: string[]) => stranger.at('node_modules', 'huisuan', ...path)
  const files = globSync('**/*.*', { cwd: own() })
  const rooms = new Set(files.map((file) => file.split(sep)[0]))
  expect([...rooms].sort()).toEqual(['README.md', 'core', 'package.json', 'policies', 'service'])
  expect(readFileSync(own('LICENSE'), 'utf8')).toContain('MIT License')
  expect(readFileSync(own('service', 'index.d.ts'), 'utf8')).toContain(
    '/** The outcome of a request',
  )
  expect(files.reduce((sum, file) => sum + statSync(own(file)).size, 0)).toBeLessThan(1e6)
})

it('the package opens its rules by their ids, and nothing that they share', () => {
  const manifest = stranger.at('node_modules', 'huisuan', 'package.json')
  const { exports } = JSON.parse(readFileSync(manifest, 'utf8')) as { exports: object }
  expect(Object.keys(exports)).toEqual([
    ...['.', './calculator'],
    ...rules.map(({ id }) => `./rules/${id}`),
    './package.json',
  ])
  const shared = `import('huisuan/rules/landless-pension/land-loss').catch(({ code }) => console.log(code))`
  const said = stranger.run(stranger.oldNode, '--input-type=module', '--eval', shared)
  expect(said).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED\n')
})

describe.each([OLDEST_NODE, process.versions.node])('on Node %s', (version) => {
  const node = () => (version === OLDEST_NODE ? stranger.oldNode : process.execPath)

  it('runs', () => expect(stranger.run(node(), '--version')).toBe(`v${version}\n`))

  it('every worked example comes out as computed by hand, and is explained', () => {
    const printed = stranger.run(node(), 'examples.js').trimEnd().split('\n')
    const examples = rules.flatMap((rule) => rule.examples.map((example) => ({ rule, ...example })))
    expect(printed).toHaveLength(examples.length)
    examples.forEach(({ rule, title, status = 'ok', total, low, high, lines }, index) => {
      const { outcomes, explained } = JSON.parse(printed[index] ?? '') as Printed
      const name = `${rule.id}: ${title}`
      expect.soft(explained, name).toBe(rule.title)
      expect.soft(outcomes, name).toHaveLength(3)
      for (const outcome of outcomes) {
        const got = Object.fromEntries(outcome.lines.map(({ id, amount }) => [id, amount]))
        expect.soft(outcome, name).toMatchObject({ rule: rule.id, status, total, problems: [] })
        expect.soft(got, name).toEqual(lines ?? got)
        expect
          .soft([outcome.low, outcome.high], name)
          .toEqual([low ?? outcome.low, high ?? outcome.high])
      }
    })
  })
})

it('what READMEs show prints what they say', () => {
  const imports = readmePrograms.map((_, index) => `import './readme-${index}.js'`)
  writeFileSync(stranger.at('readmes.js'), imports.join('\n'))
  expect(new Set(readmePrograms.map(({ readme }) => readme))).toEqual(new Set(READMES))
  const printed = stranger.run(stranger.oldNode, 'readmes.js').trimEnd().split('\n')
  expect(printed).toEqual(readmePrograms.flatMap(({ prints }) => prints))
})

/** What the program of the examples prints of one. */
interface Printed {
  readonly outcomes: readonly Outcome[]
  /** The title of its explanation. */
  readonly explained: string
}

describe('bundled for a browser', () => {
  const ONE = 'foreign-trade/export-breakthrough'

  it('it runs where there is nothing but the language', async () => {
    for (const program of ['one-rule.js', 'all-rules.js']) {
      const code = await bundle(stranger.at(), program)
      // 5,000 + 10,000 + 1 step × 5,000
      expect(runInNewContext(`${code}\nprogram.award('8000000')`), program).toBe('20000.00')
    }
  })

  it('a program of one rule has no other rule in it, and is at most a fifth of all', async () => {
    const [one, all] = [
      await bundle(stranger.at(), 'one-rule.js'),
      await bundle(stranger.at(), 'all-rules.js'),
    ]
    const titlesIn = (code: string) =>
      rules.filter(({ title }) => code.includes(title)).map(({ id }) => id)
    expect(titlesIn(one)).toEqual([ONE])
    expect(titlesIn(all)).toHaveLength(rules.length)
    expect(Buffer.byteLength(one) / Buffer.byteLength(all)).toBeLessThan(0.2)
  })

  it('every rule’s own module brings no other rule', async () => {
    const file = (id: string) => stranger.at('node_modules', 'huisuan', 'policies', `${id}.js`)
    const modules = await modulesOf(
      stranger.at(),
      Object.fromEntries(rules.map(({ id }) => [id, file(id)])),
    )
    for (const { id } of rules) {
      const brought = rules.filter((rule) => modules.get(id)?.includes(file(rule.id)))
      expect.soft(brought.map((rule) => rule.id)).toEqual([id])
    }
  })
})

it.each([
  ['NodeNext', 'NodeNext'],
  ['Bundler', 'ESNext'],
])('its types are sound, every one of them checked, as resolved by %s', (resolution, module) => {
  const flags = ['--module', module, '--moduleResolution', resolution]
  expect(stranger.run(process.execPath, TSC, '--project', '.', ...flags)).toBe('')
})
